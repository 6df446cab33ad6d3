# requires: npx
# setup: npm install eslint@9.39.5
printf "const a = <div/>\n" > b.jsx
printf "const a: number = 1\n" > c.ts
printf "import x from 'y'\n" > d.js
printf "module.exports = [{ files: ['**/*.{js,jsx,ts}'], languageOptions: { sourceType: 'script' } }]\n" > eslint.config.js
npx --no-install eslint b.jsx c.ts d.js
