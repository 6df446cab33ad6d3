# requires: npx
# setup: npm install jest@29.7.0
mkdir __tests__
printf "test('a', () => new Promise(() => {}), 50); test('b', (done) => {}, 60)\n" > __tests__/a.test.js
npx --no-install jest --ci --rootDir=.
