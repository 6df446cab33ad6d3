# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
declare const n: number;
if (n === 'z') {}
type S = 'open' | 'closed'; declare const s: S;
if (s === 'opne') {}
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
