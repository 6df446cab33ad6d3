# requires: node
cat > a.cjs <<'J'
require('http').get({ host: '127.0.0.1', path: '/a b' })
J
node a.cjs
