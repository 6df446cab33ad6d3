# requires: node
cat > a.cjs <<'J'
const net = require('net'), http = require('http');
const s = net.createServer((c) => c.once('data', () => c.end('SSH-2.0-OpenSSH_9.6\r\n')));
s.listen(0, '127.0.0.1', () => http.get({ host: '127.0.0.1', port: s.address().port }).on('error', async (e) => {
  console.log(String(e)); console.log('code: ' + e.code);
  await fetch('http://127.0.0.1:' + s.address().port).catch((f) => console.log(String(f.cause)));
  s.close();
}));
J
node a.cjs
