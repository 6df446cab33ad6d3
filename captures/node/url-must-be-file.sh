# requires: node
cat > a.cjs <<'J'
require('url').fileURLToPath('http://x/')
J
node a.cjs
