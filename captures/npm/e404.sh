# requires: npm
# network: registry
printf '{"name":"app","version":"1.0.0"}\n' > package.json
npm install nosuchpackage-xyz
npm install @nosuchscope-xyz/pkg
