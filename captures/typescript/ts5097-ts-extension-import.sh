# requires: npx
# setup: npm install typescript@5.9.3
cat > b.ts <<'T'
export const b = 1;
T
cat > a.ts <<'T'
import { b } from './b.ts'; b;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit false --outDir out --module esnext --moduleResolution bundler --typeRoots none a.ts; done
