# requires: npx
# setup: npm install typescript@5.9.3
cat > a.ts <<'T'
abstract class A { run() {} abstract stop(): void }
class B extends A { run() {} }
new A();
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --strict --target es2020 --typeRoots none a.ts; done
