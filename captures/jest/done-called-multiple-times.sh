# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; echo 'test("a", d => { d(); d(); }); test("b", async d => { d(); });' > a.test.js; npx --no-install jest --rootDir .
