# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const n = 5;
n();
const o = {};
new o();
declare const u: string[] | (() => void);
u();
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
