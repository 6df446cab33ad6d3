# requires: node
printf "JSON.parse('<html>')\n" > a.js
printf "JSON.parse('')\n" > b.js
printf "JSON.parse('{a:1}')\n" > c.js
printf "JSON.parse(undefined)\n" > d.js
for f in a b c d; do node $f.js; done
