# requires: node
printf "document.title\n" > a.js
printf "window.x\n" > b.js
node a.js; node b.js
