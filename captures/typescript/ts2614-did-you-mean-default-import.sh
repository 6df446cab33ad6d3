# requires: npx
# setup: npm install typescript@5.9.3
printf 'export const User = 1; const Hidden = 2;\n' > user.ts; printf 'export default 1;\n' > def.ts; printf 'import User from "./user";\nimport { def } from "./def";\nimport { Hidden } from "./user";\n' > a.ts
for l in en zh-cn; do npx --no-install tsc --noEmit --target es2020 --module commonjs --typeRoots none --locale $l a.ts; done
