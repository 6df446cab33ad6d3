# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
let maybe: { a?: { b: number } } = {}; const el = document.querySelector('input');
maybe.a.b;
el.value;
[1, 2].find(v => v > 1).toFixed();
T
npx --no-install tsc --noEmit --strict --typeRoots none --target es2019 a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn --target es2019 a.ts
