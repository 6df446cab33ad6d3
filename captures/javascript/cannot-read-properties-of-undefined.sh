# requires: node
printf "let user; user.name\n" > a.js
printf "let user = null; user.name\n" > b.js
printf "let user; user.name = 1\n" > c.js
printf "const { a } = undefined\n" > d.js
for f in a b c d; do node $f.js; done
