# requires: node
cat > a.cjs <<'J'
const e = new (require('events'))(); for (let i = 0; i < 11; i++) e.on('data', () => {});
J
node a.cjs
