# requires: node
cat > a.cjs <<'J'
atob("a")
J
node a.cjs
