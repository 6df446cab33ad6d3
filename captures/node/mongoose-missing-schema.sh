# requires: node
# setup: npm install mongoose@9.12.1
cat > a.cjs <<'J'
const m = require('mongoose'); const U = m.model('User', new m.Schema({}));
for (const f of [() => m.model('User', new m.Schema({ a: 1 })), () => m.model('Nope'), () => new m.Types.ObjectId('zz')]) try { f() } catch (e) { console.error(String(e)) }
U.findById('me').catch(e => console.error(String(e)));
J
node a.cjs
