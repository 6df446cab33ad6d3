# requires: npx
# setup: npm install typescript@5.9.3
for l in en zh-cn; do npx --no-install tsc --locale $l --typeRoots none nope.ts; npx --no-install tsc --locale $l -p nodir; done
printf '{"extends":"./base.json"}\n' > tsconfig.json; npx --no-install tsc
