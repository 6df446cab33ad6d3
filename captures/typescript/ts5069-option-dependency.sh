# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
export {};
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --declarationMap --typeRoots none a.ts; done
