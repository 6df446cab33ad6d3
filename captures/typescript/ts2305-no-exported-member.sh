# requires: node
# setup: npm install typescript@5.9.3
cat > m.ts <<'J'
export const aa = 1;
export default 5;
J
cat > a.ts <<'J'
import { b } from "./m";
import { Aa } from "./m";
console.log(b, Aa);
J
node_modules/.bin/tsc --noEmit --strict a.ts
node_modules/.bin/tsc --noEmit --strict --locale zh-cn a.ts
