import { build, electronVite, forgetBuild } from "../setup/build.mjs";
import { hasDisplay } from "../setup/display.mjs";
import { windowEnv } from "../setup/env.mjs";
import { prepare } from "../setup/prepare.mjs";
import { run } from "../setup/process.mjs";
import { SetupError, root, say } from "../setup/project.mjs";

/** @typedef {(args: readonly string[]) => Promise<number>} Task gives the exit code */

function needDisplay() {
  if (hasDisplay()) return;
  throw new SetupError(
    `There is no display to open a window on: "npm run demo" shows the app at work without one.`,
  );
}

/** Chromium's sandbox does not start as root, so only the launcher turns it off, and only then. */
function sandboxArgs() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [];
  say("Started as root, so the sandbox is off (--no-sandbox).");
  return ["--no-sandbox"];
}

/**
 * Opens the app; arguments such as --user-data-dir=FOLDER go to it.
 * @type {Task}
 */
export async function start(args) {
  needDisplay();
  const electron = await prepare({ windows: true, build: true });
  const all = [...sandboxArgs(), ".", ...args];
  return run(electron.executable, all, { cwd: root, env: windowEnv(electron) });
}

/**
 * Opens the app with hot reload; arguments go to the app.
 * @type {Task}
 */
export async function dev(args) {
  needDisplay();
  const electron = await prepare({ windows: true });
  forgetBuild(root);
  const sandbox = sandboxArgs().length > 0 ? ["--noSandbox"] : [];
  return electronVite(root, electron, ["dev", "--watch", ...sandbox, "--", ...args]);
}

/** @type {Task} */
export async function buildApp(args) {
  return build(root, await prepare(), args);
}
