# requires: node
printf '%s\n' 'class A {} class B extends A { constructor() { this.x = 1 } } for (const f of [() => A(), () => new B(), () => { class C extends undefined {} }]) try { f() } catch (e) { console.error(String(e)) }' > a.cjs; node a.cjs
