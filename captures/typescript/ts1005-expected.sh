# requires: node
# setup: npm install typescript@5.9.3
cat > d.ts <<'J'
const x = { a: 1 b: 2 };
function q( {
J
node_modules/.bin/tsc --noEmit --strict d.ts
node_modules/.bin/tsc --noEmit --strict --locale zh-cn d.ts
