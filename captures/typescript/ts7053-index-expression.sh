# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const o = { a: 1, b: 2 };
function f(k: string) { return o[k]; }
globalThis.foo = 1;
const x = o[{}];
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
