# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface Opt { port?: number }
const get = () => ({ port: 1 });
const o: Opt = get;
const p: Opt = { prot: 1 } as { prot: number };
function add(a: number, b: number) {}
const l = [1, 2]; add(...l);
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
