# requires: node
# setup: npm install svelte@5.57.3
printf '%s\n' 'import { mount } from "svelte"; try { mount() } catch (e) { console.error(e.message) } try { $state(1) } catch (e) { console.error(e.message) }' > a.mjs; node a.mjs
