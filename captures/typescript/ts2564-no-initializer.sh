# requires: node
# setup: npm install typescript@5.9.3
cat > f.ts <<'J'
export class U { name: string; }
J
node_modules/.bin/tsc --noEmit --strict f.ts
node_modules/.bin/tsc --noEmit --strict --locale zh-cn f.ts
