# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
export {};
await 1;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --module commonjs --target es2020 --typeRoots none a.ts; done
