# requires: npx
# setup: npm install typescript@5.9.3
printf 'let a: number = 1;\ntype B = 1;\ninterface C {}\nlet d = a!;\n' > a.js
for l in en zh-cn; do npx --no-install tsc --noEmit --allowJs --typeRoots none --locale $l a.js; done
