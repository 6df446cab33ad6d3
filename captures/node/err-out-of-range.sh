# requires: node
cat > a.cjs <<'J'
const b = Buffer.alloc(2);
for (const f of [() => b.readUInt32LE(0), () => b.readUInt8(9), () => b.writeUInt8(256), () => require('net').connect(70000)]) try { f() } catch (e) { console.error(e.name, e) }
J
node a.cjs
