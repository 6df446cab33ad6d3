# requires: node
cat > a.cjs <<'J'
require('http').createServer().listen(70000)
J
node a.cjs
