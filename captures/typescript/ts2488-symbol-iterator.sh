# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const o = { a: 1 };
for (const x of o) {}
const [p] = 5;
declare const m: string[] | undefined;
const q = [...m];
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
