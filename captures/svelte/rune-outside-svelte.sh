# requires: node
printf '%s\n' 'try { $state(1) } catch (e) { console.error(e.message) }' > a.mjs; node a.mjs
