# requires: npx
# setup: npm install typescript@5.9.3
printf "function takes(x: number) {}\ntakes('abc');\nconst arr: never[] = []; arr.push('a');\n" > a.ts
npx --no-install tsc --noEmit --strict --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --typeRoots none --locale zh-cn a.ts
