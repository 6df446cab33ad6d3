# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const config = { a: 1 };
let c: config;
function Button() {}
let b: Button;
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
