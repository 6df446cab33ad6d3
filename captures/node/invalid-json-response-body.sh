# requires: node
# setup: npm install node-fetch@2.7.0
cat > a.cjs <<'J'
const fetch = require('node-fetch'), http = require('http');
const s = http.createServer((q, r) => r.end(q.url === '/html' ? '<html>' : '')).listen(0, '127.0.0.1', async () => {
  for (const p of ['/html', '/empty']) await fetch('http://127.0.0.1:' + s.address().port + p).then((r) => r.json()).catch((e) => console.log(String(e)));
  s.close();
});
J
node a.cjs
