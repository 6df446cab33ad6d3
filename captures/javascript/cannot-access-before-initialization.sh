# requires: node
printf "console.log(x); let x = 1\n" > a.js
printf "import { B } from './b.mjs'; export class A {}; console.log(B)\n" > main.mjs
printf "import { C } from './c.mjs'; export class B extends C {}\n" > b.mjs
printf "import { B } from './b.mjs'; export class C {}; new B()\n" > c.mjs
node a.js; node main.mjs
