# requires: npx
# setup: npm install typescript@5.9.3
cat > a.tsx <<'T'
declare namespace JSX { interface Element { a: 1 } interface IntrinsicElements { [k: string]: any } }
declare const React: any;
function A() { return 5; }
const B = {};
const x = [<A/>, <B/>];
T
npx --no-install tsc --noEmit --jsx preserve --target es2020 --typeRoots none a.tsx
npx --no-install tsc --noEmit --jsx preserve --target es2020 --typeRoots none --locale zh-cn a.tsx
