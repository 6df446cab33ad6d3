# requires: npx
# setup: npm install typescript@5.9.3
mkdir src; echo 'export const a = 1' > b.ts; echo 'import { a } from "../b"; a' > src/a.ts
for l in en zh-cn; do npx --no-install tsc --outDir dist --rootDir src --typeRoots none --locale $l src/a.ts; done
