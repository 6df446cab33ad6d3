# requires: npx
# setup: npm install webpack@5.112.2 webpack-cli@7.3.1
mkdir src
printf "import a from './missing'\n" > src/index.js
printf "import p from 'path'; console.log(p)\n" > src/core.js
npx --no-install webpack --mode development --stats errors-only ./src/index.js
npx --no-install webpack --mode development --stats errors-only ./src/core.js
