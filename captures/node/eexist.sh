# requires: node
cat > a.cjs <<'J'
const fs = require('fs'); fs.mkdirSync('d'); fs.writeFileSync('f', ''); fs.mkdirSync('e/x', { recursive: true });
try { fs.mkdirSync('d') } catch (e) { console.error(String(e)) }
try { fs.writeFileSync('f', '', { flag: 'wx' }) } catch (e) { console.error(String(e)) }
J
node a.cjs
