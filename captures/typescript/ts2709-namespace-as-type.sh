# requires: npx
# setup: npm install typescript@5.9.3
cat > lib.ts <<'T'
export class A {}
T
cat > a.ts <<'T'
import * as Lib from './lib';
let x: Lib;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
