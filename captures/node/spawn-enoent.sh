# requires: node
printf "require('child_process').spawn('nosuchprog')\n" > run.js
printf "const r = require('child_process').spawnSync('nosuchprog'); throw r.error\n" > sync.js
node run.js; node sync.js
