# requires: node
cat > server.js <<'J'
const http = require('http');
const s = http.createServer().listen(0, '127.0.0.1', () => http.createServer().listen(s.address().port, '127.0.0.1'));
J
cat > server6.js <<'J'
const http = require('http');
const s = http.createServer().listen(0, () => http.createServer().listen(s.address().port));
J
node server.js; node server6.js
