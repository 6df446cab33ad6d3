# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
let a = 1;
T
npx --no-install tsc --strct --target es2020x --noEmit --typeRoots none a.ts
npx --no-install tsc --strct --target es2020x --noEmit --typeRoots none --locale zh-cn a.ts
