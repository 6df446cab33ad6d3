# requires: node
# setup: npm install react@18.3.1 react-dom@18.3.1 jsdom@24
cat > dom.cjs <<'J'
const { JSDOM } = require('jsdom'); const d = new JSDOM('<div id="r"></div>');
global.window = d.window; global.document = d.window.document; globalThis.navigator ??= d.window.navigator;
const React = require('react'); const { createRoot, hydrateRoot } = require('react-dom/client');
const h = React.createElement; const el = document.getElementById('r');
function App() { const [n, s] = React.useState(0); s(n + 1); return null; } createRoot(el).render(h(App));
J
node dom.cjs 2>&1 | grep -a -E 'Error|Warning'
NODE_ENV=production node dom.cjs 2>&1 | grep -a '^Error: Minified React error'
