# requires: node
cat > a.cjs <<'J'
if (a b) {}
J
node a.cjs
cat > a.cjs <<'J'
return 1 }
J
node a.cjs
