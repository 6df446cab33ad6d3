# requires: npx
# setup: npm install esbuild@0.28.2
echo 'import "./b.png"; const a = <div/>' > a.js; echo > b.png; npx --no-install esbuild a.js --bundle; echo 'let a = <div/>' > c.js; npx --no-install esbuild c.js --bundle
