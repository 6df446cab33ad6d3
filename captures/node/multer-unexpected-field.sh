# requires: node
# setup: npm install express@5.3.0 multer@2.5.0
cat > a.cjs <<'J'
const app = require('express')(), multer = require('multer');
app.post('/', multer().single('avatar'), (q, r) => r.end());
app.use((e, q, r, n) => { console.log(String(e)); console.log('code: ' + e.code); r.end(); });
const s = app.listen(0, '127.0.0.1', async () => {
  const f = new FormData(); f.append('photo', new Blob(['x']), 'a.png');
  await fetch('http://127.0.0.1:' + s.address().port, { method: 'POST', body: f }); s.close(); s.closeAllConnections();
});
J
node a.cjs
