# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
class Point { x = 1; x = 2 }
type Id = string; type Id = number;
import { readFile } from 'fs'; const readFile = 1;
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
