# requires: npx
# setup: npm install typescript@5.9.3
mkdir -p node_modules/untyped
printf '{"name":"untyped","main":"i.js"}\n' > node_modules/untyped/package.json
printf "module.exports = 1\n" > node_modules/untyped/i.js
printf "import x from 'untyped';\n" > a.ts
npx --no-install tsc --noEmit --strict --moduleResolution node --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --moduleResolution node --typeRoots none --locale zh-cn a.ts
