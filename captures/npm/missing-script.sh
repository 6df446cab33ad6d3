# requires: npm
printf '{"name":"app","version":"1.0.0"}\n' > package.json
npm run nope
npm start
