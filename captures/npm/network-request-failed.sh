# requires: npm
printf '{"name":"app","version":"1.0.0"}' > package.json; npm install lodash --registry=http://127.0.0.1:9/ --fetch-retries=0
