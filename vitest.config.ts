import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // A child process for each file: better-sqlite3 and child processes are used for real.
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
