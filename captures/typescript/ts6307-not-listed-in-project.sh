# requires: npx
# setup: npm install typescript@5.9.3
cat > b.ts <<'T'
export const b = 1;
T
cat > a.ts <<'T'
import { b } from './b'; b;
T
cat > tsconfig.json <<'T'
{"compilerOptions":{"composite":true,"outDir":"out"},"files":["a.ts"]}
T
for l in en zh-cn; do npx --no-install tsc --locale $l -p .; done
