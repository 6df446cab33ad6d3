# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const s = new Set([1]);
for (const x of s) {}
const a = [...s];
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es5 --lib es2015 --typeRoots none a.ts; done
