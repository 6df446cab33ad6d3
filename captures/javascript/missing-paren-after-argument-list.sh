# requires: node
cat > a.cjs <<'J'
console.log("a" "b");
J
node a.cjs
