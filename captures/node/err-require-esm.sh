# requires: node
printf "export default 1\n" > m.mjs
printf "require('./m.mjs')\n" > a.cjs
node --no-experimental-require-module a.cjs
printf "await 1; export default 1\n" > tla.mjs
printf "require('./tla.mjs')\n" > b.cjs
node b.cjs
