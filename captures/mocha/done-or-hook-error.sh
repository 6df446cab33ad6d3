# requires: npx
# setup: npm install mocha@12.0.3
printf '%s\n' 'it("a", d => { d(); d(); }); describe("s", () => { beforeEach(() => { throw new Error("x") }); it("b", () => {}); });' > a.cjs; npx --no-install mocha a.cjs; printf '%s\n' 'it("c", d => d("text"));' > b.cjs; npx --no-install mocha b.cjs
