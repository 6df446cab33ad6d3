# requires: node
printf 'export const y = 1;\n' > b.mjs
printf 'import { x } from "./b.mjs";\n' > a.mjs
node a.mjs 2>&1
printf 'module.exports = Object.assign({}, { x: 1 });\n' > c.cjs
printf 'import { x } from "./c.cjs";\n' > d.mjs
node d.mjs 2>&1
