# requires: node
cat > a.cjs <<'J'
const { exec, execSync } = require('child_process');
exec('head -c 2000000 /dev/zero', e => console.error(String(e)));
try { execSync('head -c 2000000 /dev/zero') } catch (e) { console.error(String(e)) }
J
node a.cjs
