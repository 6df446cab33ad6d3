# requires: node
cat > a.cjs <<'J'
"use strict"; Object.freeze({ a: 1 }).a = 2
J
node a.cjs
cat > a.cjs <<'J'
"use strict"; Object.freeze([1]).push(2)
J
node a.cjs
cat > a.cjs <<'J'
"use strict"; ({ get b() { return 1 } }).b = 2
J
node a.cjs
cat > a.cjs <<'J'
"use strict"; delete Object.freeze({ a: 1 }).a
J
node a.cjs
