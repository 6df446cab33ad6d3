# requires: node
# setup: npm install discord.js@14.28.1
cat > a.cjs <<'J'
const { Client } = require('discord.js'); const p = e => console.error(String(e)); try { new Client({}) } catch (e) { p(e) }
new Client({ intents: [] }).login('').catch(p);
J
node a.cjs
