# requires: node
printf '%s\n' 'const a = require("assert"); for (const f of [() => a.strictEqual(1, 2), () => a.deepStrictEqual({ a: 1 }, { a: 2 }), () => a(0), () => a.throws(() => {})]) try { f() } catch (e) { console.error(e.stack.split("\n")[0]) }' > a.cjs; node a.cjs
