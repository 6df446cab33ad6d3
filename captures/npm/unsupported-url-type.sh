# requires: npm
printf '{"name":"app","version":"1.0.0","dependencies":{"lib":"workspace:*"}}' > package.json; npm install --offline
printf '{"name":"app","version":"1.0.0","dependencies":{"lib":"catalog:"}}' > package.json; npm install --offline
