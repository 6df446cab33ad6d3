# requires: npx
# setup: npm install jest@30.5.2
printf '{}' > package.json; echo 'let a = 1' > a.test.js; npx --no-install jest --rootDir .
