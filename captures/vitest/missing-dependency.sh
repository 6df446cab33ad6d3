# requires: npx
# setup: npm install vitest@3.2.7
printf '%s\n' 'import { test } from "vitest";' 'test("a", () => {});' > a.test.mjs; CI=1 NO_COLOR=1 npx --no-install vitest run --environment happy-dom
