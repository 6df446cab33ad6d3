# requires: node
# setup: npm install playwright@1.65.1
printf '%s\n' 'require("playwright").chromium.launch().catch(e => console.error(e.message))' > a.cjs; node a.cjs
