# requires: node
# setup: npm install graphql@16.15.0
cat > a.cjs <<'J'
const { parse } = require('graphql');
for (const q of ['{ user { } }', '', '{ a } }', '{ a: ? }']) try { parse(q); } catch (e) { console.log(String(e).split('\n')[0]); }
J
node a.cjs
