# requires: node
cat > a.cjs <<'J'
function f() { return 1;
J
node a.cjs
