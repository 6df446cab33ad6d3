# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const n = 'a' as number;
const a: 'x' | 'y' = 'x';
if (1 as number === 'z') {}
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
