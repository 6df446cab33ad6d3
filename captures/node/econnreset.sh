# requires: node
cat > hang.js <<'J'
const net = require('net');
const s = net.createServer(c => c.on('data', () => c.end())).listen(0, '127.0.0.1', () =>
  require('http').get({ port: s.address().port, host: '127.0.0.1' }).on('error', e => { s.close(); throw e; }));
J
cat > reset.js <<'J'
const net = require('net');
const s = net.createServer(c => c.on('data', () => c.resetAndDestroy())).listen(0, '127.0.0.1', () =>
  require('http').get({ port: s.address().port, host: '127.0.0.1' }).on('error', e => { s.close(); throw e; }));
J
cat > fetch.js <<'J'
const net = require('net');
const s = net.createServer(c => c.on('data', () => c.end())).listen(0, '127.0.0.1', () =>
  fetch('http://127.0.0.1:' + s.address().port).catch(e => { s.close(); throw e; }));
J
node hang.js; node reset.js; node fetch.js
