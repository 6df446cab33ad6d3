# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; printf '%s\n' 'test("a", () => { beforeEach(() => {}); }); describe("b", async () => { test("c", () => {}); }); test("d");' > a.test.js; npx --no-install jest --rootDir . 
