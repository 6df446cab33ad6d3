# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
process.exit(0);
describe('a', () => {});
const r = Promise.withResolvers();
const m = new WeakRef({});
T
npx --no-install tsc --noEmit --strict --target es2020 --lib es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --lib es2020 --typeRoots none --locale zh-cn a.ts
