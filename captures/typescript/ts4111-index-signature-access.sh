# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
const o: Record<string, string> = {};
o.a;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --noPropertyAccessFromIndexSignature --typeRoots none a.ts; done
