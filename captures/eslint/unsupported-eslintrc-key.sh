# requires: npx
# setup: npm install eslint@9.39.5
printf "const a = 1\n" > a.js
printf "module.exports = [{ env: { node: true } }]\n" > eslint.config.js
printf "module.exports = [{ extends: 'airbnb' }]\n" > ext.config.js
printf "module.exports = [{ plugins: ['x'] }]\n" > plug.config.js
npx --no-install eslint a.js
npx --no-install eslint -c ext.config.js a.js
npx --no-install eslint -c plug.config.js a.js
