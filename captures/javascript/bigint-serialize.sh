# requires: node
cat > a.cjs <<'J'
JSON.stringify({ id: 1n })
J
node a.cjs
