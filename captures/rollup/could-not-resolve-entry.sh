# requires: npx
# setup: npm install rollup@4.68.8
echo 'import("./b.js")' > a.js; echo 'export default 1' > b.js; npx --no-install rollup -i a.js -o out.js -f es; npx --no-install rollup -i a.js -d out -f iife; npx --no-install rollup -i nope.js -d out -f es
