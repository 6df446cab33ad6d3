# requires: npm
printf '{"name":"app","version":"1.0.0","devEngines":{"runtime":{"name":"node","version":">=99","onFail":"error"}}}' > package.json
npm install 2>&1
printf '{"name":"app","version":"1.0.0","devEngines":{"packageManager":{"name":"pnpm","onFail":"error"}}}' > package.json
npm install 2>&1
