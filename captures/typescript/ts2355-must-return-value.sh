# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
function a(): number { }
function b(x: boolean): number { if (x) return 1; }
function c(x: boolean) { if (x) return 1; }
T
npx --no-install tsc --noEmit --strict --noImplicitReturns --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --noImplicitReturns --target es2020 --typeRoots none --locale zh-cn a.ts
