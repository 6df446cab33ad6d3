# requires: npm
printf '{"name":"app","version":"1.0.0","dependencies":{"lodash":"^3"},"overrides":{"lodash":"^4"}}' > package.json; npm install --offline
