# requires: node
cat > a.cjs <<'J'
"x".repeat(-1)
J
node a.cjs
