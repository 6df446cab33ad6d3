# requires: npx
# setup: npm install jest@29 jest-environment-jsdom@29
printf '%s\n' "test('a', () => { new TextEncoder() });" > a.test.js
npx --no-install jest --env=jsdom
