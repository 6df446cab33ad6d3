# requires: npx
# setup: npm install pnpm@10.34.9
unset CI; mkdir -p p/node_modules; cd p; echo '{"name":"a"}' > package.json; echo 'packages: ["."]' > pnpm-workspace.yaml
printf 'layoutVersion: 3\nnodeLinker: isolated\nstoreDir: x\nvirtualStoreDir: .pnpm\nhoistPattern: []\n' > node_modules/.modules.yaml; npx --no-install pnpm install --offline </dev/null
