# requires: npx
# setup: npm install typescript@5.9.3
mkdir -p lib/node_modules/inner lib/src
printf 'export declare class T { private k: number }\n' > lib/node_modules/inner/index.d.ts
printf 'import { T } from "inner"; export declare function make(): T;\n' > lib/index.d.ts
printf 'import { make } from "./lib"; export const a = make();\n' > a.ts
for l in en zh-cn; do npx --no-install tsc --declaration --target es2020 --module commonjs --moduleResolution node10 --typeRoots none --locale $l a.ts; done
