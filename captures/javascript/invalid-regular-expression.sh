# requires: node
cat > a.cjs <<'J'
new RegExp("(")
J
node a.cjs
cat > a.cjs <<'J'
new RegExp("*")
J
node a.cjs
