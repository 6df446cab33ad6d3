# requires: npx
# setup: npm install typescript@5.9.3
cat > user.ts <<'T'
interface Hidden {}
export const x = 1;
T
cat > a.ts <<'T'
import { Hidden } from './user';
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
