# requires: npx
# setup: npm install vitest@3.2.7
printf '%s\n' 'import { test } from "vitest";' 'test("a", () => { setTimeout(() => { throw new Error("late"); }, 0); return new Promise(r => setTimeout(r, 30)); });' > a.test.mjs; CI=1 NO_COLOR=1 npx --no-install vitest run
