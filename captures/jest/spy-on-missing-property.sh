# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; printf '%s\n' 'test("b", () => { jest.spyOn({}, "x"); });' > a.test.js; npx --no-install jest --rootDir .
