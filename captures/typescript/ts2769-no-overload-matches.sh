# requires: node
# setup: npm install typescript@5.9.3
cat > c.ts <<'J'
function h(a: string): void;
function h(a: number): void;
function h(a: any) {}
h(true);
J
node_modules/.bin/tsc --noEmit --strict c.ts
node_modules/.bin/tsc --noEmit --strict --locale zh-cn c.ts
