import { join } from "node:path";
import { withDisplay } from "../setup/display.mjs";
import { nodeEnv } from "../setup/env.mjs";
import { prepare } from "../setup/prepare.mjs";
import { run } from "../setup/process.mjs";
import { root } from "../setup/project.mjs";

/**
 * A task that is a TypeScript program of this folder, run in Electron's Node, which needs no build
 * for it.
 * @param {string} file under scripts/
 * @param {{ windows?: boolean }} [needs] windows: it opens the app, so it gets a build and a display
 * @returns {(args: readonly string[]) => Promise<number>} gives the exit code
 */
export function program(file, needs = {}) {
  const windows = needs.windows === true;
  return async (args) => {
    const electron = await prepare({ windows, build: windows });
    /** @param {NodeJS.ProcessEnv} display */
    const start = (display) =>
      run(electron.executable, [join(root, "scripts", file), ...args], {
        env: { ...nodeEnv(electron), ...display },
      });
    return windows ? withDisplay(start) : start({});
  };
}
