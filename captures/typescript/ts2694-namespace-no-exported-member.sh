# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
namespace N { export type A = 1; type B = 2 }
let x: N.B;
let y: NodeJS.Timer;
declare namespace NodeJS { interface Timeout {} }
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
