# requires: node
# setup: npm install express@5.3.0
cat > a.cjs <<'J'
const e = require('express'); try { e().get('/', undefined) } catch (x) { console.error(String(x)) } try { e().use(undefined) } catch (x) { console.error(String(x)) }
J
node a.cjs
