# requires: node
cat > a.cjs <<'J'
const o = {}; Object.defineProperty(o, "get", { value: 1 }); Object.defineProperty(o, "get", { value: 2 })
J
node a.cjs
