# requires: node
printf '%s\n' 'for (const f of [() => new Array(-1), () => new Date("x").toISOString(), () => [].reduce((a, b) => a), () => decodeURIComponent("%")]) try { f() } catch (e) { console.error(String(e)) }' > a.cjs; node a.cjs
