# requires: node
printf "require('crypto').createHash('md4')\n" > hash.js
node hash.js
