# requires: npx
# setup: npm install typescript@5.9.3
echo 'const a = 1' > a.js; for l in en zh-cn; do npx --no-install tsc --allowJs --typeRoots none --locale $l a.js; done
