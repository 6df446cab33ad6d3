# requires: node
cat > a.cjs <<'J'
const fs = require('fs'); fs.writeFileSync('x', ''); fs.renameSync('x', '/dev/shm/x-' + process.pid)
J
node a.cjs
