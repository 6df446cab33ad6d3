# requires: npx
# setup: npm install typescript@5.9.3
mkdir -p node_modules/pkg
printf '{"name":"pkg","main":"i.js","types":"i.d.ts"}\n' > node_modules/pkg/package.json
printf "module.exports = function () {}\n" > node_modules/pkg/i.js
printf "declare function f(): void; export = f;\n" > node_modules/pkg/i.d.ts
printf "import pkg from 'pkg';\npkg();\n" > a.ts
npx --no-install tsc --module commonjs --moduleResolution node --typeRoots none a.ts
node a.js
