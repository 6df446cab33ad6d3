# requires: node
# setup: npm install mongoose@9.12.1
cat > a.cjs <<'J'
const m = require('mongoose'); m.set('bufferTimeoutMS', 100); const U = m.model('User', new m.Schema({}));
U.findOne().catch(e => console.error(String(e))); m.connect(undefined).catch(e => console.error(String(e)));
J
node a.cjs
