# requires: node
cat > a.cjs <<'J'
[].reduce((a, b) => a + b)
J
node a.cjs
