# requires: node
# setup: npm install webpack@5.113.0
echo 'const n = process.argv[2]; require(n)' > a.js
cat > r.cjs <<'J'
require('webpack')({ context: __dirname, mode: 'development', entry: './a.js' }, (e, s) => console.log(e || s.toString()));
J
node r.cjs
