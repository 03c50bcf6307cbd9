import { join } from "node:path";
import { nodeEnv } from "../setup/env.mjs";
import { prepare } from "../setup/prepare.mjs";
import { run } from "../setup/process.mjs";
import { cacheOf, readText, root, say } from "../setup/project.mjs";

/**
 * The tools of the check, in order: what each looks at, its script under node_modules, its arguments.
 * They run in Electron's Node, which is new enough for all; Knip's parser reserves more memory at
 * once than Electron grants, so it runs in the system's Node.
 */
const steps = /** @type {const} */ ([
  { what: "types", script: "typescript/bin/tsc", args: ["-b"] },
  {
    what: "lint",
    script: "eslint/bin/eslint.js",
    args: [".", "--max-warnings", "0", "--cache", "--cache-location", `${cacheOf(root)}/eslint/`],
  },
  {
    what: "who imports whom",
    script: "dependency-cruiser/bin/dependency-cruiser.mjs",
    args: ["src", "scripts", "--config", ".dependency-cruiser.cjs"],
  },
  { what: "unused code", script: "knip/bin/knip.js", args: [], inSystemNode: true },
  { what: "format", script: "prettier/bin/prettier.cjs", args: ["--check", "."] },
]);

/**
 * What is wrong with a lock file, or undefined: it must not name the hosts packages came from,
 * so that everyone's own registry is used.
 * @param {string} lock its text
 * @returns {string | undefined}
 */
export function lockProblem(lock) {
  const line = lock.split("\n").findIndex((text) => /^\s*"resolved":/.test(text));
  if (line === -1) return undefined;
  return (
    `package-lock.json names a host in line ${String(line + 1)}: keep ` +
    `"omit-lockfile-registry-resolved=true" in .npmrc and run "npm install --package-lock-only".`
  );
}

/**
 * Runs every static check and stops at the first that fails.
 * @returns {Promise<number>} exit code
 */
export async function check() {
  const electron = await prepare();
  say("check: lock file");
  const problem = lockProblem(readText(join(root, "package-lock.json")) ?? "");
  if (problem !== undefined) {
    say(problem);
    return 1;
  }
  for (const step of steps) {
    const { what, script, args } = step;
    say(`check: ${what}`);
    const command = [join(root, "node_modules", script), ...args];
    const code =
      "inSystemNode" in step
        ? await run(process.execPath, command, { cwd: root })
        : await run(electron.executable, command, { cwd: root, env: nodeEnv(electron) });
    if (code !== 0) {
      say(`check: ${what} failed`);
      return code;
    }
  }
  say("check: all passed");
  return 0;
}
