# requires: npx
# setup: npm install typescript@5.9.3
mkdir src; printf '{"include":["src"],"compilerOptions":{"types":[]}}\n' > tsconfig.json; for l in en zh-cn; do npx --no-install tsc --noEmit --locale $l; done
printf '{"files":[]}\n' > tsconfig.json; npx --no-install tsc --noEmit
