# requires: node
# setup: npm install react@18.3.1 react-dom@18.3.1 jsdom@24
cat > dom.cjs <<'J'
const { JSDOM } = require('jsdom'); const d = new JSDOM('<div id="r"></div>');
global.window = d.window; global.document = d.window.document; globalThis.navigator ??= d.window.navigator;
const React = require('react'); const { createRoot, hydrateRoot } = require('react-dom/client');
const h = React.createElement; const el = document.getElementById('r');
function A() { const [a, s] = React.useState({}); React.useLayoutEffect(() => { s({}); }); return null; }
function B() { const [n, s] = React.useState(0); React.useEffect(() => { if (n < 200) s(n + 1); }); return null; }
createRoot(el).render(h(process.argv[2] === 'b' ? B : A));
J
node dom.cjs 2>&1 | grep -a -E 'Error|Warning'
node dom.cjs b 2>&1 | grep -a Warning
