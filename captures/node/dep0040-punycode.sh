# requires: node
cat > a.cjs <<'J'
new Buffer(1); require('util')._extend({}, {}); process.emitWarning;
J
node --pending-deprecation a.cjs
