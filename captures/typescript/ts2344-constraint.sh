# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
function first<T extends { id: number }>(x: T) {}
first<string>('a');
type K = Pick<{ a: 1 }, 'b'>;
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
