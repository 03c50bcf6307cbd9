import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./process.mjs";
import { SetupError, cacheOf, readJson, readText, say } from "./project.mjs";
import { windowEnv } from "./env.mjs";

/** @typedef {import("./electron.mjs").Electron} Electron */

/** What the built app is made from. */
const sources = [
  "src",
  "resources",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];

/** @param {string} projectRoot */
const stampOf = (projectRoot) => join(cacheOf(projectRoot), "build");

/**
 * A hash over the names and contents of everything the app is built from; tests are no part of it.
 * @param {string} projectRoot
 * @returns {string}
 */
export function sourceHash(projectRoot) {
  const hash = createHash("sha256");
  /** @param {string} place */
  const add = (place) => {
    const path = join(projectRoot, place);
    if (!existsSync(path)) return;
    hash.update(`${place}\0`).update(readFileSync(path)).update("\0");
  };
  for (const source of sources) {
    if (!source.includes(".") && existsSync(join(projectRoot, source))) {
      const entries = readdirSync(join(projectRoot, source), {
        recursive: true,
        withFileTypes: true,
      });
      const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
      const places = files.map((file) =>
        join(file.parentPath, file.name).slice(projectRoot.length),
      );
      places.sort().forEach(add);
    } else {
      add(source);
    }
  }
  return hash.digest("hex");
}

/**
 * Whether `out/` holds the app as its sources are now.
 * @param {string} projectRoot
 */
export function isBuilt(projectRoot) {
  const main = readJson(join(projectRoot, "package.json"))?.["main"];
  if (typeof main !== "string") throw new SetupError(`package.json has no "main".`);
  if (!existsSync(join(projectRoot, main))) return false;
  return readText(stampOf(projectRoot)) === sourceHash(projectRoot);
}

/** @param {string} projectRoot */
export const forgetBuild = (projectRoot) => rmSync(stampOf(projectRoot), { force: true });

/**
 * Runs electron-vite in the system's Node.
 * @param {string} projectRoot
 * @param {Electron} electron
 * @param {readonly string[]} args
 * @param {"inherit" | "stderr"} [output]
 * @returns {Promise<number>} its exit code
 */
export function electronVite(projectRoot, electron, args, output = "inherit") {
  const tool = join(projectRoot, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const env = {
    ...windowEnv(electron),
    ELECTRON_EXEC_PATH: electron.executable,
    ELECTRON_MAJOR_VER: electron.version.split(".", 1).join(""),
  };
  return run(process.execPath, [tool, ...args], { cwd: projectRoot, env, output });
}

/**
 * Builds the app into `out/` and remembers what it was built from.
 * @param {string} projectRoot
 * @param {Electron} electron
 * @param {readonly string[]} args for electron-vite
 * @param {"inherit" | "stderr"} [output]
 * @returns {Promise<number>} exit code
 */
export async function build(projectRoot, electron, args, output) {
  const hash = sourceHash(projectRoot);
  forgetBuild(projectRoot);
  const code = await electronVite(projectRoot, electron, ["build", ...args], output);
  if (code === 0) {
    mkdirSync(cacheOf(projectRoot), { recursive: true });
    writeFileSync(stampOf(projectRoot), hash);
  }
  return code;
}

/**
 * Builds the app when `out/` is not what its sources make.
 * @param {string} projectRoot
 * @param {Electron} electron
 * @throws {SetupError} when it does not build
 */
export async function ensureBuild(projectRoot, electron) {
  if (isBuilt(projectRoot)) return;
  say("Building the app.");
  const code = await build(projectRoot, electron, ["--logLevel", "warn"], "stderr");
  if (code !== 0) throw new SetupError("The app could not be built; the reason is above.");
}
