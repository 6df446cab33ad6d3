# requires: npm
printf '{"name":"app","version":"1.0.0","scripts":{"postinstall":"node fail.js"}}\n' > package.json
printf 'process.exit(1)\n' > fail.js
npm install
