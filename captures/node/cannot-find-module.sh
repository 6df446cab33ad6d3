# requires: node
printf "require('express')\n" > server.js
printf "import x from 'express'\n" > app.mjs
printf "export default 1\n" > util.js
printf "import x from './util'\n" > rel.mjs
mkdir lib; printf "export default 1\n" > lib/index.js
printf "import x from './lib'\n" > dir.mjs
node server.js; node app.mjs; node rel.mjs; node dir.mjs
