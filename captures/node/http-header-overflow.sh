# requires: node
cat > a.cjs <<'J'
const net = require('net'), http = require('http');
const s = net.createServer((c) => c.once('data', () => c.end('HTTP/1.1 200 OK\r\nX: ' + 'a'.repeat(20000) + '\r\n\r\n')));
s.listen(0, '127.0.0.1', () => http.get({ host: '127.0.0.1', port: s.address().port }).on('error', (e) => {
  console.log(String(e)); console.log('code: ' + e.code); s.close();
}));
J
node a.cjs
