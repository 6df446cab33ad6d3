# requires: node
# setup: npm install --legacy-peer-deps postcss@7.0.39 autoprefixer@10.7.0
node -e 'require("postcss")([require("autoprefixer")]).process("a{}", { from: undefined }).then(() => {}, (e) => console.log(String(e)))'
