# requires: node
printf "const f = () => f(); f()\n" > a.js
node a.js
