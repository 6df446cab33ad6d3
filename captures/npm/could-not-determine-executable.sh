# requires: npx
printf '{"name":"app","version":"1.0.0"}' > package.json; mkdir -p node_modules/nobin; printf '{"name":"nobin","version":"1.0.0"}' > node_modules/nobin/package.json; npx nobin
