# requires: npm
printf '{"name":"app","version":"1.0.0"}' > package.json; npm install lodash --registry=http://registry.invalid/ --fetch-retries=0
