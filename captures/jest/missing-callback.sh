# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; echo 'test("adds");' > a.test.js; echo 'test("adds", 5);' > b.test.js; npx --no-install jest --rootDir .
