# requires: npx
# setup: npm install typescript@5.9.3
cat > a.tsx <<'T'
export const x = <div/>;
T
npx --no-install tsc --noEmit --strict --jsx react-jsx --target es2020 --typeRoots none --moduleResolution bundler --module esnext --jsxImportSource nope a.tsx
npx --no-install tsc --noEmit --strict --jsx react-jsx --target es2020 --typeRoots none --moduleResolution bundler --module esnext --jsxImportSource nope --locale zh-cn a.tsx
