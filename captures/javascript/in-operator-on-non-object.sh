# requires: node
cat > a.cjs <<'J'
"a" in "text"
J
node a.cjs
