# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface Opt { port: number; colour?: string }
const o: Opt = { port: 1, hots: 'x' };
const p: Opt = { port: 1, color: 'x' };
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
