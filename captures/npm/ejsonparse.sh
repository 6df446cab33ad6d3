# requires: npm
printf '{"name":"app",\n"version":"1.0.0",\n}' > package.json
npm install
