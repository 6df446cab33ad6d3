# requires: node
# setup: npm install eslint@8.57.1
echo 'a' > a.js
printf '{"root":true,"plugins":["react"]}' > .eslintrc.json
node_modules/.bin/eslint a.js 2>&1
printf '{"root":true,"extends":"airbnb"}' > .eslintrc.json
node_modules/.bin/eslint a.js 2>&1
