# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface P { readonly id: number }
declare const p: P;
p.id = 2;
const c = 1;
c = 2;
import { readFile } from './b';
function f() {}
f = 1 as any;
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
