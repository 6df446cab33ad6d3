# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; printf '%s\n' 'test("renders", () => { expect(process.env.V).toMatchSnapshot(); });' > a.test.js; V=a npx --no-install jest --rootDir . >/dev/null 2>&1; V=b npx --no-install jest --rootDir . --ci
