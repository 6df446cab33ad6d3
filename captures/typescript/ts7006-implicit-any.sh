# requires: npx
# setup: npm install typescript@5.9.3
printf "function f(a, { b }) {}\n[1].map((x) => { const q = {}; return q['k' + x]; });\n" > a.ts
npx --no-install tsc --noEmit --strict --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn a.ts
