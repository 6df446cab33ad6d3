# requires: npx
# setup: npm install pnpm@10.34.9
mkdir p; cd p; echo '{"name":"a","dependencies":{"react":"catalog:"}}' > package.json; echo 'packages: ["."]' > pnpm-workspace.yaml; npx --no-install pnpm install --offline
