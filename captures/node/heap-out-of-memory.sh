# requires: node
printf "const a = []; for (;;) a.push(new Array(1000).fill(Math.random()))\n" > grow.js
node --max-old-space-size=30 grow.js
printf "const { Worker } = require('worker_threads'); new Worker('./grow.js', { resourceLimits: { maxOldGenerationSizeMb: 20 } })\n" > worker.js
node worker.js
