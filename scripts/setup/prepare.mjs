import { ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureElectron } from "./electron.mjs";
import { root } from "./project.mjs";
import { ensureSystem } from "./system.mjs";

/**
 * Sets up what a task needs; where all is there already it does nothing and says nothing.
 * @param {{ windows?: boolean, build?: boolean }} [needs] windows: it opens some; build: of the app
 * @returns {Promise<import("./electron.mjs").Electron>}
 * @throws {import("./project.mjs").SetupError}
 */
export async function prepare(needs = {}) {
  await ensureDependencies(root);
  const electron = await ensureElectron(root);
  await ensureSystem(electron.executable, needs.windows === true);
  if (needs.build === true) await ensureBuild(root, electron);
  return electron;
}
