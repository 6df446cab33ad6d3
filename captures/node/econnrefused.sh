# requires: node
printf "require('http').get('http://127.0.0.1:1')\n" > get.js
node get.js
cat > fetch.js <<'J'
const s = require('net').createServer().listen(0, '127.0.0.1', () => { const p = s.address().port; s.close(() => fetch('http://127.0.0.1:' + p)); });
J
node fetch.js
