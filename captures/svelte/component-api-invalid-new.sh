# requires: node
# setup: npm install svelte@5.57.3
cat > a.mjs <<'J'
import fs from 'node:fs';
import { compile } from 'svelte/compiler';
fs.writeFileSync('b.mjs', compile('hi', { filename: 'App.svelte', name: 'App', generate: 'client', dev: true }).js.code);
globalThis.window = globalThis; const { default: App } = await import('./b.mjs');
try { new App({ target: null }); } catch (e) { console.log(String(e)); }
J
node --conditions=browser --conditions=development a.mjs
