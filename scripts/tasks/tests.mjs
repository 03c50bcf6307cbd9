import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEnv } from "../setup/env.mjs";
import { prepare } from "../setup/prepare.mjs";
import { run } from "../setup/process.mjs";
import { SetupError, cacheOf, readJson, root } from "../setup/project.mjs";
import { countE2e, countUnit, mergeCounts } from "./counts.mjs";

/** @typedef {import("../setup/electron.mjs").Electron} Electron */

const unitReport = join(cacheOf(root), "unit.json");
const e2eReport = join(cacheOf(root), "e2e.json");

/**
 * Runs Vitest in Electron's Node, the one that better-sqlite3 works in.
 * @param {Electron} electron
 * @param {readonly string[]} args for Vitest
 * @returns {Promise<number>} exit code
 */
function runUnit(electron, args) {
  const tool = join(root, "node_modules", "vitest", "vitest.mjs");
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  return run(electron.executable, [tool, "run", ...report, ...args], {
    cwd: root,
    env: nodeEnv(electron),
  });
}

/**
 * Runs Playwright in Electron's Node. Its workers bring displays of their own where there is none.
 * @param {Electron} electron
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<number>} exit code
 */
function runE2e(electron, args) {
  const tool = join(root, "node_modules", "@playwright", "test", "cli.js");
  return run(electron.executable, [tool, "test", ...args], { cwd: root, env: nodeEnv(electron) });
}

/**
 * @param {readonly string[]} args for Vitest
 * @returns {Promise<number>} exit code
 */
export async function testUnit(args) {
  return runUnit(await prepare(), args);
}

/**
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<number>} exit code
 */
export async function testE2e(args) {
  return runE2e(await prepare({ windows: true, build: true }), args);
}

/**
 * Runs every test, the rest too when some fail, and closes with one line: "N passed, N failed".
 * The counts are left in the cache folder for whoever runs this.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function testAll(args) {
  if (args.length > 0) {
    throw new SetupError(
      `"npm test" runs every test and takes no arguments; give them to "npm run test:unit" or ` +
        `"npm run test:e2e".`,
    );
  }
  const electron = await prepare({ windows: true, build: true });
  const summary = join(cacheOf(root), "tests.json");
  for (const file of [unitReport, e2eReport, summary]) rmSync(file, { force: true });
  const codes = [await runUnit(electron, []), await runE2e(electron, [])];
  const counts = mergeCounts([countUnit(readJson(unitReport)), countE2e(readJson(e2eReport))]);
  const broke = codes.some((code) => code !== 0);
  if (broke && counts.failed === 0) counts.failed = 1;
  mkdirSync(cacheOf(root), { recursive: true });
  writeFileSync(summary, JSON.stringify(counts));
  if (counts.skipped > 0) process.stdout.write(`\n${String(counts.skipped)} skipped\n`);
  process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
  return counts.failed > 0 ? 1 : 0;
}
