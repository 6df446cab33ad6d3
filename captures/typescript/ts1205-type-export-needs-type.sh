# requires: npx
# setup: npm install typescript@5.9.3
echo 'export interface User { id: number }' > user.ts; printf 'export { User } from "./user";\nimport { User as U } from "./user"; let u: U;\n' > a.ts
for l in en zh-cn; do npx --no-install tsc --noEmit --isolatedModules --target es2020 --module esnext --moduleResolution bundler --typeRoots none --locale $l a.ts; npx --no-install tsc --noEmit --verbatimModuleSyntax --target es2020 --module esnext --moduleResolution bundler --typeRoots none --locale $l a.ts; done
