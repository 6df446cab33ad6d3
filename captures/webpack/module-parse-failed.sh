# requires: npx
# setup: npm install webpack@5.112.2 webpack-cli@7.3.1
mkdir src cjs
printf "const a = <div/>\n" > src/index.js
printf '{"type":"commonjs"}\n' > cjs/package.json
printf "import './x'\n" > cjs/index.js
npx --no-install webpack --mode development --stats errors-only ./src/index.js
npx --no-install webpack --mode development --stats errors-only ./cjs/index.js
