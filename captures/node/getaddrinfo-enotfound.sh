# requires: node
printf "require('http').get('http://nosuch.invalid')\n" > dns.js
printf "fetch('http://nosuch.invalid')\n" > fetch.js
node dns.js; node fetch.js
