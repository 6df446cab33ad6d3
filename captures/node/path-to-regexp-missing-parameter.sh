# requires: node
# setup: npm install express@5.3.0
cat > a.cjs <<'J'
const a = require('express')();
for (const f of [() => a.get('*', () => {}), () => a.get('/:', () => {}), () => a.get('/a?', () => {}), () => a.get('/x', undefined)]) try { f() } catch (e) { console.error(String(e)) }
J
node a.cjs
