# requires: node
cat > a.cjs <<'J'
(() => 1)(); while (0) {}; break;
J
node a.cjs
cat > a.cjs <<'J'
continue;
J
node a.cjs
