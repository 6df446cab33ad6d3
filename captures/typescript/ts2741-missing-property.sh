# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface User { name: string; email: string; a: number; b: number }
interface V { name: string; email: string }
const v: V = { name: 'x' };
const u: User = { name: 'x' };
T
npx --no-install tsc --noEmit --strict --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn a.ts
