# requires: node
# setup: npm install react@18.3.1 react-dom@18.3.1 jsdom@24
cat > dom.cjs <<'J'
const { JSDOM } = require('jsdom'); const d = new JSDOM('<div id="r"></div>');
global.window = d.window; global.document = d.window.document; globalThis.navigator ??= d.window.navigator;
const React = require('react'); const { createRoot } = require('react-dom/client'); const h = React.createElement;
function App() { const [n, s] = React.useState(0); React.useEffect(() => { s(1); }, []); if (n) React.useState(2); return null; }
createRoot(document.getElementById('r')).render(h(App));
J
node dom.cjs 2>&1 | grep -a -E 'Error|Warning'
