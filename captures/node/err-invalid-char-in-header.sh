# requires: node
cat > a.cjs <<'J'
const http = require('http'); const r = new http.OutgoingMessage();
for (const f of [() => r.setHeader('X-Name', '你好'), () => r.setHeader('bad name', 'x'), () => http.get({ host: '127.0.0.1', path: '/a b' })]) try { f() } catch (e) { console.error(e.name, e) }
const s = require('net').createServer(c => c.end('hello\r\n\r\n')).listen(0, '127.0.0.1', () => http.get({ host: '127.0.0.1', port: s.address().port }).on('error', e => { console.error(e); process.exit() }));
J
node a.cjs
node -e 'new Headers({ a: "你" })'
