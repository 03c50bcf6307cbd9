import { spawn } from "node:child_process";
import { accessSync, constants as access, existsSync } from "node:fs";
import { constants } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { descendantsOf } from "./descendants.mjs";
import { SetupError } from "./project.mjs";

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child; the launcher's own if left out
 * @property {string} [cwd]
 * @property {"inherit" | "stderr"} [output] where the child's stdout goes; "inherit" if left out
 *
 * @typedef {import("node:child_process").ChildProcess} ChildProcess
 */

/** How long a child may take to end after a signal before it is killed. */
const graceMs = 10_000;

/** @type {Set<ChildProcess>} */
const children = new Set();

/** @type {NodeJS.Signals | undefined} */
let received;

/**
 * What the children had started themselves when the signal came: runners do not always end theirs.
 * @type {Set<number>}
 */
const grandchildren = new Set();

/** Thrown once the launcher itself was told to stop, so that clean-up runs and nothing else starts. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`stopped by ${signal}`);
    this.exitCode = exitCodeOf(null, signal);
  }
}

/**
 * The exit code as a shell gives it: 128 and the signal's number for a process that a signal ended.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCodeOf(code, signal) {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  received ??= signal;
  if (children.size === 0) process.exit(exitCodeOf(null, signal));
  for (const child of children) {
    if (child.pid !== undefined) descendantsOf(child.pid).forEach((pid) => grandchildren.add(pid));
    // A terminal sends Ctrl+C to the child by itself; a second one would cut its clean-up short.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), graceMs).unref();
  }
}

function endGrandchildren() {
  for (const pid of grandchildren) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
  grandchildren.clear();
}

function listen() {
  if (process.listenerCount("SIGINT", passOn) > 0) return;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, passOn);
  }
}

/**
 * Follows a child to its end and hands it the signals that the launcher gets.
 * @param {ChildProcess} child
 * @param {string} command
 * @returns {Promise<number>} its exit code
 */
function follow(child, command) {
  listen();
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      children.delete(child);
      reject(new SetupError(`${basename(command)} could not be started: ${error.message}`));
    });
    child.once("close", (code, signal) => {
      children.delete(child);
      if (received === undefined) {
        resolve(exitCodeOf(code, signal));
        return;
      }
      endGrandchildren();
      reject(new Interrupted(received));
    });
  });
}

/**
 * Runs a command with the terminal's own input and output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    stdio: ["inherit", options.output === "stderr" ? 2 : "inherit", "inherit"],
  });
  return follow(child, command);
}

/**
 * Runs a command without showing it, for at most `limitMs` milliseconds.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limitMs: number }} options
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} output: stdout and stderr
 */
export async function runQuietly(command, args, options) {
  const child = spawn(command, args, {
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => (output += chunk));
  }
  const limit = setTimeout(() => {
    timedOut = true;
    child.kill("SIGKILL");
  }, options.limitMs);
  try {
    return { code: await follow(child, command), output, timedOut };
  } finally {
    clearTimeout(limit);
  }
}

/**
 * Whether a program of this name is on the PATH.
 * @param {string} name
 */
export function isOnPath(name) {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), access.X_OK);
      return folder !== "";
    } catch {
      return false;
    }
  });
}

/**
 * The command that runs npm: the npm that started us, or the one that belongs to this Node.
 * @returns {{ command: string, args: string[] }}
 */
export function npm() {
  const started = process.env["npm_execpath"];
  if (started !== undefined && basename(started) === "npm-cli.js" && existsSync(started)) {
    return { command: process.execPath, args: [started] };
  }
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  if (existsSync(beside)) return { command: process.execPath, args: [beside] };
  return { command: "npm", args: [] };
}
