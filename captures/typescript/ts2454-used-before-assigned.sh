# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
let n: number;
console.log(n);
console.log(k); const k = 1;
class A { a = this.b; b = 1 }
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
