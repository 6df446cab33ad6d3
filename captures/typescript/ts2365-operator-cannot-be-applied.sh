# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const a = 1n + 2;
const b = {} > 3;
const c = new Date() - 5;
const d = '4' * 2;
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
