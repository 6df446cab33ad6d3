# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
class A { run(x: string): void {} private k = 1 }
class B extends A { run(x: number): void {} }
class C extends A { private k = 2 }
interface I { id: number }
class D implements I { }
T
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --target es2020 --moduleResolution node10 --module commonjs --typeRoots none --locale zh-cn a.ts
