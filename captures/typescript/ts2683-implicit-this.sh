# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
function f() { return this.x; }
const g = () => this.y;
T
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --typeRoots none --locale zh-cn a.ts
