# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const name = 'x';
let total = 1;
let total = 2;
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
