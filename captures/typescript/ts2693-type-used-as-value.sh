# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface User { id: number }
if ({} instanceof User) {}
const a = string;
const b = new User();
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
