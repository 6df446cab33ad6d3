# requires: node npm
# setup: npm @actions/core@3.0.1
cat >a.mjs <<'EOF'
import * as c from '@actions/core'
try { c.getInput('token', {required: true}) } catch (e) { c.setFailed(e.message) }
EOF
node a.mjs
