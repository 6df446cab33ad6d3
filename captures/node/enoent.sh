# requires: node
printf "require('fs').readFileSync('config/app.json')\n" > read.js
printf "require('fs').readdirSync('missing')\n" > dir.js
printf "require('fs').renameSync('a', 'b/c')\n" > ren.js
node read.js; node dir.js; node ren.js
