import { Interrupted } from "./setup/process.mjs";
import { SetupError, say } from "./setup/project.mjs";
import { buildApp, dev, start } from "./tasks/app.mjs";
import { check } from "./tasks/check.mjs";
import { program } from "./tasks/programs.mjs";
import { testAll, testE2e, testUnit } from "./tasks/tests.mjs";

/**
 * Every npm script. Each sets up what it needs first, from nothing if need be.
 * @type {ReadonlyMap<string, (args: readonly string[]) => Promise<number>>}
 */
const tasks = new Map([
  ["start", start],
  ["dev", dev],
  ["build", buildApp],
  ["check", check],
  ["test", testAll],
  ["test:unit", testUnit],
  ["test:e2e", testE2e],
  ["demo", program("demo.ts", { windows: true })],
  ["bench", program("../tests/bench/index.ts", { windows: true })],
  ["screenshots", program("screenshots.ts", { windows: true })],
  ["seed", program("seed/index.ts")],
  ["posting", program("posting.ts")],
  ["count", program("../tests/count/index.ts")],
]);

/**
 * @param {readonly string[]} argv the task and its arguments
 * @returns {Promise<number>} exit code
 */
async function main([name = "", ...args]) {
  const task = tasks.get(name);
  if (task === undefined) {
    say(`There is no task "${name}". There are: ${[...tasks.keys()].join(", ")}.`);
    return 2;
  }
  try {
    return await task(args);
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode;
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
