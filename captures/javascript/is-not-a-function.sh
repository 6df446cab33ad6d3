# requires: node
printf "let u = {}; u.foo()\n" > a.js
printf "const x = 5; x.forEach(() => {})\n" > b.js
printf "const m = {}; new m()\n" > c.js
for f in a b c; do node $f.js; done
