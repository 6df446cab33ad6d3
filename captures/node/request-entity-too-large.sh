# requires: node
# setup: npm install express@5.3.0
cat > a.cjs <<'J'
const e = require('express'); const a = e(); a.use(e.json()); const s = a.listen(0, '127.0.0.1', async () => { const r = await fetch(`http://127.0.0.1:${s.address().port}/`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify('x'.repeat(2e5)) }); console.log((await r.text()).replace(/<[^>]*>/g, '\n')); process.exit() });
J
node a.cjs
