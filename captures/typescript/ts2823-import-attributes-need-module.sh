# requires: npx
# setup: npm install typescript@5.9.3
cat > c.json <<'T'
{}
T
cat > a.ts <<'T'
import c from './c.json' with { type: 'json' };
c;
T
for l in en zh-cn; do npx --no-install tsc --locale $l --noEmit --module es2020 --moduleResolution bundler --resolveJsonModule --typeRoots none a.ts; done
