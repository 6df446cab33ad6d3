# requires: npx
# setup: npm install eslint@10.15.0
echo 'export default [{ ignores: ["lib/**"] }];' > eslint.config.mjs; mkdir lib; echo 1 > lib/a.js; echo 1 > a.ts; npx --no-install eslint 'src/**/*.ts'; npx --no-install eslint lib; npx --no-install eslint a.ts
