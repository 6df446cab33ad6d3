# requires: node
printf '%s\n' '1n + 1' > a.cjs; node a.cjs
printf '%s\n' 'JSON.stringify({ a: 1n })' > a.cjs; node a.cjs
printf '%s\n' 'Math.max(1n)' > a.cjs; node a.cjs
