# requires: node
cat > a.cjs <<'J'
import('https://example.com/a.js').catch(e => console.error(String(e)));
import('c:/x/a.js').catch(e => console.error(String(e)));
J
node a.cjs
