# requires: npx
# setup: npm install vitest@3.2.7
echo 'export const get = () => 1;' > api.mjs; echo 'import { get } from "./api.mjs"; export const load = () => get();' > load.mjs
printf '%s\n' 'import { vi, test } from "vitest";' 'import { load } from "./load.mjs";' 'const get = vi.fn();' 'vi.mock("./api.mjs", () => ({ get }));' 'test("a", () => { load(); });' > a.test.mjs; CI=1 NO_COLOR=1 npx --no-install vitest run
