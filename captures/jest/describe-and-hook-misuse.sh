# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; printf '%s\n' 'test("a", () => { beforeEach(() => {}); }); test("b", () => { test("c", () => {}); });' > a.test.js; npx --no-install jest --rootDir .
