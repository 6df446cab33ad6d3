# requires: node
printf '%s\n' 'const a = 1; a = 2;' > a.cjs; node a.cjs
printf '%s\n' '"use strict"; Object.freeze([1]).push(2)' > a.cjs; node a.cjs
printf '%s\n' '"use strict"; Object.freeze({ a: 1 }).a = 2' > a.cjs; node a.cjs
printf '%s\n' '"use strict"; ({ get b() { return 1 } }).b = 2' > a.cjs; node a.cjs
