# requires: npx
# setup: npm install mocha@11.8.0
cat > a.cjs <<'J'
describe('App', () => { before(() => { throw new Error('no db'); }); it('a', () => {}); });
describe('B', () => { beforeEach(() => { throw new Error('x'); }); it('loads users', () => {}); });
J
npx --no-install mocha a.cjs
