# requires: node
cat > a.cjs <<'J'
const x: number = 1;
J
node a.cjs
