# requires: node
cat > a.cjs <<'J'
for (const f of [() => new URL('/api'), () => require('url').fileURLToPath('http://x/')]) try { f() } catch (e) { console.error(e.name, e) }
fetch('/api').catch(e => console.error(String(e)));
J
node a.cjs

node -e 'fetch("/x").catch(e => console.error(String(e)))'
