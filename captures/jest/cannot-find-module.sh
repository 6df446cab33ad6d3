# requires: npx
# setup: npm install jest@29.7.0
mkdir __tests__
printf "require('./missing'); test('a', () => {})\n" > __tests__/a.test.js
printf "require('nosuchpkg'); test('b', () => {})\n" > __tests__/b.test.js
printf "require('@/x'); test('c', () => {})\n" > __tests__/c.test.js
printf "module.exports = { moduleNameMapper: { '^@/(.*)\$': '<rootDir>/src/\$1' } }\n" > jest.config.js
npx --no-install jest --ci --rootDir=.
