# requires: npx
# setup: npm install webpack@5.112.2 webpack-cli@7.3.1
printf "module.exports = { entri: './a.js' }\n" > bad.js
npx --no-install webpack -c bad.js
