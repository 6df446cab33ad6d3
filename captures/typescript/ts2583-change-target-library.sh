# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const m = new Map();
console.log([1].at(0));
'a'.replaceAll('a', 'b');
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es5 --lib es5 --typeRoots none a.ts; done
