# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
interface User { name: string }; declare const u: User;
u.age;
'abc'.replaceAl('a');
Promise.any([]);
T
npx --no-install tsc --noEmit --strict --target es2019 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2019 --typeRoots none --locale zh-cn a.ts
