# requires: node
cat > a.cjs <<'J'
const c = require('crypto');
for (const f of [() => c.createCipheriv('aes-256-cbc', Buffer.alloc(32), 'short'), () => c.createCipheriv('aes-256-cbc', 'short', Buffer.alloc(16))]) try { f() } catch (e) { console.error(String(e)) }
J
node a.cjs
