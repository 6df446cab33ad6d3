# requires: node
# setup: npm install typescript@5.9.3
cat > package.json <<'J'
{"type":"module"}
J
cat > m.ts <<'J'
export const a = 1;
J
cat > g.ts <<'J'
import { a } from "./m";
console.log(a);
J
node_modules/.bin/tsc --noEmit --strict --module nodenext g.ts
node_modules/.bin/tsc --noEmit --strict --module nodenext --locale zh-cn g.ts
