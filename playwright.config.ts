import { defineConfig } from "@playwright/test";
import { hasDisplay } from "./scripts/setup/display.mjs";

export default defineConfig({
  testDir: "tests/e2e/specs",
  outputDir: "test-results",
  // Windows of two workers on one display take each other's pointer and focus.
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/shortlist/e2e.json" }]],
  use: { trace: "retain-on-failure" },
});
