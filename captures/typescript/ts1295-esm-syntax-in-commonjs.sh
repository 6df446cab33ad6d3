# requires: npx
# setup: npm install typescript@5.9.3
mkdir c; echo '{}' > c/package.json; printf '%s\n' 'import { b } from "./b.js";' 'export const a = b;' > c/a.ts; echo 'export const b = 1;' > c/b.ts
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --module nodenext --verbatimModuleSyntax --typeRoots none c/a.ts; done
