# requires: node
# setup: npm install react@19.3.1 react-dom@19.3.1 react-router-dom@6.30.6
cat > a.cjs <<'J'
const { createElement: h } = require('react'), { renderToString } = require('react-dom/server'), { MemoryRouter, Routes, Route } = require('react-router-dom');
function Home() { return null; }
for (const x of [h(MemoryRouter), h(Route), h(Routes, null, h(Home))]) try { renderToString(h(MemoryRouter, null, x)); } catch (e) { console.log(String(e)); }
J
node a.cjs
