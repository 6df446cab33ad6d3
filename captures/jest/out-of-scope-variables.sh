# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; printf 'const x = Math.random();\njest.mock("./a", () => ({ x }));\ntest("a", () => {});\n' > a.test.js; echo > a.js; npx --no-install jest --rootDir .
