# requires: node
cat > a.cjs <<'J'
const fs = require('fs'); fs.mkdirSync('d'); fs.writeFileSync('f', ''); fs.mkdirSync('e/x', { recursive: true });
for (const f of [() => fs.readFileSync('d'), () => fs.readdirSync('f'), () => fs.rmdirSync('e'), () => fs.mkdirSync('d'), () => fs.rmSync('e')]) try { f() } catch (e) { console.error(String(e)) }
J
node a.cjs
