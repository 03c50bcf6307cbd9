/** @typedef {import("./electron.mjs").Electron} Electron */

/**
 * The environment for what opens Electron windows, or runs tools that do: they find this Electron
 * through it.
 * @param {Electron} electron
 * @returns {NodeJS.ProcessEnv}
 */
export function windowEnv(electron) {
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.path };
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== "ELECTRON_RUN_AS_NODE"),
  );
}

/**
 * The environment in which the Electron executable is a plain Node.
 * @param {Electron} electron
 * @returns {NodeJS.ProcessEnv}
 */
export const nodeEnv = (electron) => ({ ...windowEnv(electron), ELECTRON_RUN_AS_NODE: "1" });
