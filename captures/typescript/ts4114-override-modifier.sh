# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
abstract class A { run() {} abstract stop(): void }
class B extends A { run() {} }
new A();
class C { override x() {} }
T
npx --no-install tsc --noEmit --strict --noImplicitOverride --target es2020 --typeRoots none a.ts
npx --no-install tsc --noEmit --strict --noImplicitOverride --target es2020 --typeRoots none --locale zh-cn a.ts
