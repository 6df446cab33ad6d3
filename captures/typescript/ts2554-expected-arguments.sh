# requires: node
# setup: npm install typescript@5.9.3
cat > b.ts <<'J'
function f(a: number, b: string) { return a + b; }
f(1);
function g(a?: number, b?: string) {}
g(1, "x", 3);
J
node_modules/.bin/tsc --noEmit --strict b.ts
node_modules/.bin/tsc --noEmit --strict --locale zh-cn b.ts
