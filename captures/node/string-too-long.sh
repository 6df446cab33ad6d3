# requires: node
cat > a.cjs <<'J'
for (const f of [() => 'x'.repeat(2 ** 29), () => { let s = 'x'; for (;;) s += s }, () => Buffer.alloc(2 ** 29).toString()]) try { f() } catch (e) { console.error(String(e), e.code) }
J
node a.cjs
