# requires: node
cat > a.cjs <<'J'
decodeURIComponent("100%")
J
node a.cjs
