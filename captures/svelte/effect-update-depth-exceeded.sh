# requires: node
# setup: npm install svelte@5.57.3
cat > a.mjs <<'J'
import fs from 'node:fs';
import { compileModule } from 'svelte/compiler';
const source = "import { flushSync } from 'svelte'; let log = $state([]); $effect.root(() => { $effect(() => { log.push(1); }); }); flushSync();";
fs.writeFileSync('b.mjs', compileModule(source, { filename: 'b.svelte.js', generate: 'client', dev: true }).js.code);
await import('./b.mjs').catch((e) => console.log(String(e)));
J
node --conditions=browser --conditions=development a.mjs
