# requires: node
# setup: npm install svelte@5.57.3
echo "import { getContext } from 'svelte'; getContext('user');" > a.mjs; node --conditions=browser --conditions=development a.mjs
