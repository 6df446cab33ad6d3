# requires: node
# setup: npm install react@18.3.1 react-dom@18.3.1 jsdom@24
cat > dom.cjs <<'J'
const { JSDOM } = require('jsdom'); const d = new JSDOM('<div id="r"></div>');
global.window = d.window; global.document = d.window.document; globalThis.navigator ??= d.window.navigator;
const React = require('react'); const { createRoot, hydrateRoot } = require('react-dom/client');
const h = React.createElement; const el = document.getElementById('r');
createRoot(el).render(h(undefined));
J
node dom.cjs 2>&1 | grep -a -E 'Error|Warning'
