# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
declare const k: string | undefined;
const o: Record<string, number> = {};
o[k];
o[{}];
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
