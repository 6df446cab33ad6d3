# requires: node
# setup: npm install webpack@5.113.0
echo 'module.exports = () => { throw new Error("x") }' > l.js; echo 1 > a.js
cat > r.cjs <<'J'
require('webpack')({ context: __dirname, mode: 'development', entry: './a.js', module: { rules: [{ test: /a.js$/, use: './l.js' }] } }, (e, s) => console.log(e || s.toString()));
J
node r.cjs
