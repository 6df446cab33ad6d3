# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; echo 'test("a", () => {})' > a.test.js; npx --no-install jest --rootDir . --preset ts-jest
