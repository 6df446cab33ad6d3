# requires: npm
printf '{"name":"app","version":"1.0.0","engines":{"node":">=99"}}\n' > package.json
npm install
npm install --engine-strict
