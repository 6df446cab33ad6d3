# requires: node
printf '{"type":"commonjs"}\n' > package.json
printf "import fs from 'fs'\n" > app.js
printf "export default 1\n" > exp.js
node app.js; node exp.js
