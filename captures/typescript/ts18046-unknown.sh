# requires: npx
# setup: npm install typescript@5.9.3
printf "try {} catch (e) { e.message }\n" > a.ts
npx --no-install tsc --noEmit --strict --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn a.ts
