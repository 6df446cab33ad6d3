# requires: npm
mkdir p && printf '{"name":"p","version":"1.0.0"}' > p/package.json
npm pack --silent ./p >/dev/null 2>&1
printf '{"name":"app","version":"1.0.0","dependencies":{"p":"file:p-1.0.0.tgz"}}' > package.json
npm install --silent >/dev/null 2>&1
sed -i 's/"integrity": "sha512-[A-Za-z0-9+]\{10\}/"integrity": "sha512-AAAAAAAAAA/' package-lock.json
rm -rf node_modules
npm ci 2>&1
