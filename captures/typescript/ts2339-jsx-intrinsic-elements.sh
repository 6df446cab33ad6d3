# requires: npx
# setup: npm install typescript@5.9.3
cat > jsx.d.ts <<'T'
declare namespace JSX { interface IntrinsicElements { div: {} } interface Element {} }
T
cat > a.tsx <<'T'
const a = <my-element />;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --jsx preserve --typeRoots none jsx.d.ts a.tsx; done
