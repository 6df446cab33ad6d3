# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
function add(a: number, b: number) {}
const list = [1, 2];
add(...list);
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
