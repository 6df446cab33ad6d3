# requires: node
# setup: npm install vitest@3.2.7
printf '%s\n' 'import { test } from "vitest";' 'test("a", () => {});' > a.mjs; node a.mjs
