# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
export {};
await 1;
import './b.ts';
T
npx --no-install tsc --module commonjs --moduleResolution bundler --target es2020 --allowImportingTsExtensions --typeRoots none a.ts
npx --no-install tsc --module commonjs --moduleResolution bundler --target es2020 --allowImportingTsExtensions --typeRoots none --locale zh-cn a.ts
