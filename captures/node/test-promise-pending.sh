# requires: node
echo 'await new Promise(() => {})' > a.mjs; node a.mjs
printf "import test from 'node:test'; test('a', () => new Promise(() => {}))" > b.test.mjs; node --test b.test.mjs
