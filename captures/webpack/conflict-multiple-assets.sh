# requires: node
# setup: npm install webpack@5.113.0
echo 1 > a.js; echo 2 > b.js
cat > r.cjs <<'J'
require('webpack')({ mode: 'development', context: __dirname, entry: { app: './a.js', admin: './b.js' }, output: { filename: 'bundle.js' } }, (e, s) => console.log(e || s.toString()));
J
node r.cjs
