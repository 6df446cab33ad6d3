# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
let x = 1;
T
npx --no-install tsc --noEmit --types foo-tests a.ts
npx --no-install tsc --noEmit --types foo-tests --locale zh-cn a.ts
