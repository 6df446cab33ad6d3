# requires: node
cat > a.cjs <<'J'
new Date("x").toISOString()
J
node a.cjs
