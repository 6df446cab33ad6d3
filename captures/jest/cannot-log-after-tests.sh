# requires: npx
# setup: npm install jest@29.7.0
mkdir __tests__
printf "test('a', () => { setTimeout(() => console.log('x'), 50); setInterval(() => {}, 1000) })\n" > __tests__/a.test.js
timeout 15 npx --no-install jest --ci --rootDir=.
