# requires: node
cat > a.cjs <<'J'
`${Object.create(null)}`
J
node a.cjs
cat > a.cjs <<'J'
`${Symbol("x")}`
J
node a.cjs
