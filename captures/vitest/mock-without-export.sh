# requires: npx
# setup: npm install vitest@3.2.7
echo 'export const get = () => 1; export const other = () => 2;' > api.mjs; echo 'import { get, other } from "./api.mjs"; export const load = () => get() + other();' > load.mjs
printf '%s\n' 'import { vi, test } from "vitest";' 'import { load } from "./load.mjs";' 'vi.mock("./api.mjs", () => ({ get: () => 1 }));' 'test("a", () => { load(); });' > a.test.mjs; CI=1 NO_COLOR=1 npx --no-install vitest run
