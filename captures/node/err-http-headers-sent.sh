# requires: node
cat > twice.js <<'J'
const s = require('http').createServer((q, r) => { r.end('a'); r.setHeader('x', '1'); }).listen(0, '127.0.0.1', () => require('http').get({ port: s.address().port, host: '127.0.0.1' }));
J
cat > write.js <<'J'
const s = require('http').createServer((q, r) => { r.end('a'); r.writeHead(200); }).listen(0, '127.0.0.1', () => require('http').get({ port: s.address().port, host: '127.0.0.1' }));
J
node twice.js; node write.js
