# requires: npm
echo '{"name":"root","workspaces":["a"]}' > package.json; mkdir a; echo '{"name":"a","version":"1.0.0"}' > a/package.json; npm config get registry -w a
