# requires: npx
# setup: npm install node@18
printf '%s\n' "const crypto = require('crypto'); crypto.hash('md5', 'a')" > t.js
npx --no-install node t.js
