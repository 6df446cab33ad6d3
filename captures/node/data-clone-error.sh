# requires: node
cat > a.cjs <<'J'
try { structuredClone({ f: () => 1 }) } catch (e) { console.error(String(e)) }
try { structuredClone(new Proxy({}, {})) } catch (e) { console.error(String(e)) }
new (require('worker_threads').Worker)('1', { eval: true, workerData: { s: Symbol('x') } });
J
node a.cjs
