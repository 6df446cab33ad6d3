# requires: node
# setup: npm install webpack@5.112.2 webpack-cli@6
printf 'import "node:fs";\n' > i.js
node_modules/.bin/webpack --mode development --stats errors-only ./i.js 2>&1
