# requires: node
# setup: npm install typescript@5.9.3
cat > e.ts <<'J'
export {};
export function z() { const unused = 1; }
J
node_modules/.bin/tsc --noEmit --strict --noUnusedLocals e.ts
node_modules/.bin/tsc --noEmit --strict --noUnusedLocals --locale zh-cn e.ts
