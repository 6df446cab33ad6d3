# requires: node
cat > a.cjs <<'J'
fetch('http://127.0.0.1:9/').catch(e => console.error(String(e), e.cause && e.cause.code));
J
node a.cjs
