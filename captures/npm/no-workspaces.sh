# requires: npm
printf '{"name":"app","version":"1.0.0","workspaces":["packages/*"]}' > package.json; npm run build -w web
