# requires: node
cat > a.cjs <<'J'
class A {}; class B extends A { constructor() { this.x = 1 } }; new B
J
node a.cjs
