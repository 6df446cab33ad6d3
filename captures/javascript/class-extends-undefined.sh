# requires: node
cat > a.cjs <<'J'
class A extends undefined {}
J
node a.cjs
cat > a.cjs <<'J'
class A extends ({}) {}
J
node a.cjs
