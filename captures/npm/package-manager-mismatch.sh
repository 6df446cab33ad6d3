# requires: node
# setup: npm install yarn@1.22.22
printf '{"name":"app","version":"1.0.0","packageManager":"yarn@4.1.0"}' > package.json
node_modules/.bin/yarn install 2>&1
printf '{"name":"app","version":"1.0.0","packageManager":"pnpm@9.15.9"}' > package.json
node_modules/.bin/yarn install 2>&1
