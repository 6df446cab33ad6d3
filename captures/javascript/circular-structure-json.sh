# requires: node
printf "const o = {}; o.o = o; JSON.stringify(o)\n" > a.js
node a.js
