# requires: node
cat > a.cjs <<'J'
1 = 2
J
node a.cjs
