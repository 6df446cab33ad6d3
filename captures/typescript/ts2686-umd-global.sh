# requires: npx
# setup: npm install typescript@5.9.3
cat > node_modules.d.ts <<'T'
export as namespace React; export = React; declare namespace React { function createElement(x: any): any; namespace JSX { interface IntrinsicElements { [k: string]: any } } }
T
cat > a.tsx <<'T'
export const x = <div/>;
T
for l in en zh-cn; do
npx --no-install tsc --noEmit --jsx react --target es2020 --typeRoots none --locale $l a.tsx node_modules.d.ts
npx --no-install tsc --noEmit --target es2020 --typeRoots none --locale $l a.tsx node_modules.d.ts
done
