# requires: npx
# setup: npm install typescript@5.9.3
printf "const n: number = 'abc';\nlet s: string = Math.random() > 0.5 ? 'a' : undefined;\n" > a.ts
npx --no-install tsc --noEmit --strict --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn a.ts
