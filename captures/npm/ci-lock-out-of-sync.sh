# requires: npm
mkdir a; printf '{"name":"a","version":"1.0.0"}\n' > a/package.json
printf '{"name":"app","version":"1.0.0","dependencies":{"a":"file:./a"}}\n' > package.json
npm ci
printf '{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0"}}}\n' > package-lock.json
npm ci
