# requires: npm
printf '{"name":"app","version":"1.0.0"}' > package.json; npm audit
