# requires: node
mkdir -p node_modules/p node_modules/q
printf '{"name":"p","exports":{".":"./i.js"}}\n' > node_modules/p/package.json
printf '{"name":"q","exports":{".":{"import":"./i.mjs"}}}\n' > node_modules/q/package.json
printf "require('p/lib/x')\n" > a.cjs
printf "require('q')\n" > b.cjs
node a.cjs; node b.cjs
