# requires: npm
mkdir p; printf '{"name":"p","version":"1.0.0","os":["darwin"]}\n' > p/package.json
printf '{"name":"app","version":"1.0.0"}\n' > package.json
npm install --install-links ./p
