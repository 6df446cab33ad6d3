# requires: npx
# setup: npm install jest@30.5.2
echo 'module.exports = () => 1' > b.js
printf '{}' > package.json; printf '%s\n' 'test("a", () => {});' > a.test.js; npx --no-install jest --rootDir . --coverage --coverageThreshold={\"global\":{\"lines\":99}} --collectCoverageFrom=b.js
