# requires: npx
# setup: npm install jest@29.7.0
mkdir -p __tests__ node_modules/esmpkg
printf '{"name":"esmpkg","main":"i.js"}\n' > node_modules/esmpkg/package.json
printf "export default 1\n" > node_modules/esmpkg/i.js
printf "require('esmpkg'); test('a', () => {})\n" > __tests__/a.test.js
npx --no-install jest --ci --rootDir=.
