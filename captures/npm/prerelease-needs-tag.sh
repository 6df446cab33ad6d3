# requires: npm
echo '{"name":"a","version":"1.0.0-beta.1"}' > package.json; npm publish --dry-run --registry http://127.0.0.1:9
