# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
function old(target: any, key: string, d: PropertyDescriptor) {}
class A { @old run() {} @old x = 1; m(@old y: number) {} }
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
