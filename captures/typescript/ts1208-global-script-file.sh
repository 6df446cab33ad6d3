# requires: npx
# setup: npm install typescript@4.9.5
echo 'const a = 1;' > a.ts; npx --no-install tsc --noEmit --isolatedModules --typeRoots none a.ts
