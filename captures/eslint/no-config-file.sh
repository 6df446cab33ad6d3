# requires: npx
# setup: npm install eslint@9.39.5
printf '{"root":true}\n' > .eslintrc.json
printf "const a = 1\n" > a.js
npx --no-install eslint a.js
