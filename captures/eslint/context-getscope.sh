# requires: npx
# setup: npm install eslint@9.39.5
printf "const a = 1\n" > a.js
printf "module.exports = [{ plugins: { old: { rules: { rule: { create: (context) => ({ Program() { context.getScope() } }) } } } }, rules: { 'old/rule': 2 } }]\n" > eslint.config.js
printf "module.exports = [{ plugins: { old: { rules: { rule2: { create: (context) => ({ Program() { context.getAncestors() } }) } } } }, rules: { 'old/rule2': 2 } }]\n" > b.config.js
npx --no-install eslint a.js
npx --no-install eslint -c b.config.js a.js
