# requires: node
printf "const a = require('fs')\n" > r.mjs
printf "console.log(__dirname)\n" > d.mjs
printf '{"type":"module"}\n' > package.json
printf "module.exports = {}\n" > tailwind.config.js
node r.mjs; node d.mjs; node tailwind.config.js
