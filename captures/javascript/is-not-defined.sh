# requires: node
printf "foo\n" > a.js
node a.js
