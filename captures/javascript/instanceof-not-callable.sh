# requires: node
cat > a.cjs <<'J'
({}) instanceof undefined
J
node a.cjs
cat > a.cjs <<'J'
({}) instanceof {}
J
node a.cjs
