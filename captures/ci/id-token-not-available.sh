# requires: node npm
# setup: npm @actions/core@3.0.1
cat >a.mjs <<'EOF'
import * as c from '@actions/core'
try { await c.getIDToken() } catch (e) { c.setFailed(e.message) }
EOF
node a.mjs
