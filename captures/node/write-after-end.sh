# requires: node
cat > a.cjs <<'J'
const fs = require('fs'); const s = fs.createWriteStream('x'); s.end('a'); s.write('b');
process.once('uncaughtException', e => { console.error(String(e)); const t = fs.createWriteStream('y'); t.destroy(); t.on('error', e => console.error(String(e))); t.write('z'); });
J
node a.cjs
