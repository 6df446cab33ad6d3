# requires: node
# setup: npm install tailwindcss@4.3.5
echo "import { compile } from 'tailwindcss'; await compile('.a { @apply bg-brand; }').catch((e) => console.log(String(e)));" > a.mjs; node a.mjs
