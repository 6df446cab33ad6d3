# requires: npm
echo '{"name":"a","version":"1.0.0","private":true}' > package.json; echo '//127.0.0.1:9/:_authToken=x' > .npmrc; npm publish --registry http://127.0.0.1:9 --fetch-retries 0
