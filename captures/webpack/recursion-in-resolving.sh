# requires: node
# setup: npm install webpack@5.113.0
mkdir -p lib; echo '{"browser":{"./a":"./b","./b":"./a"}}' > lib/package.json; echo 1 > lib/a.js; echo 1 > lib/b.js; echo 'require("./lib/a")' > i.js
cat > r.cjs <<'J'
require('webpack')({ mode: 'development', entry: './i.js', context: __dirname }, (e, s) => console.log(e || s.toString({ errorDetails: true })));
J
node r.cjs
