import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, run } from "./process.mjs";
import { SetupError, cacheOf, isRecord, readJson, readText, say, sha256 } from "./project.mjs";

/** @param {string} projectRoot */
const stampOf = (projectRoot) => join(cacheOf(projectRoot), "dependencies");

/**
 * The packages that a lock file lists, by their place under the root.
 * @param {string} file
 * @returns {Map<string, Record<string, unknown>> | undefined}
 */
function packagesOf(file) {
  const packages = readJson(file)?.["packages"];
  if (!isRecord(packages)) return undefined;
  /** @type {Map<string, Record<string, unknown>>} */
  const found = new Map();
  for (const [place, entry] of Object.entries(packages)) {
    if (place !== "" && isRecord(entry)) found.set(place, entry);
  }
  return found;
}

/**
 * Whether npm's own record of what it installed is what the lock file asks for. Optional packages
 * may be missing: npm leaves out those of other platforms.
 * @param {string} projectRoot
 */
function isInstalledAsLocked(projectRoot) {
  const locked = packagesOf(join(projectRoot, "package-lock.json"));
  const installed = packagesOf(join(projectRoot, "node_modules", ".package-lock.json"));
  if (locked === undefined || installed === undefined) return false;
  for (const [place, entry] of locked) {
    const there = installed.get(place);
    const same =
      there === undefined
        ? entry["optional"] === true
        : there["version"] === entry["version"] && there["integrity"] === entry["integrity"];
    if (!same) return false;
  }
  return [...installed.keys()].every((place) => locked.has(place));
}

/**
 * Why the dependencies have to be installed, or undefined when they are as the lock file says.
 * @param {string} projectRoot
 * @param {string} [platform] what native packages depend on; this computer's if left out
 * @returns {{ reason: string | undefined, stamp: string }} stamp: what to remember once installed
 * @throws {SetupError} without a lock file
 */
export function decideInstall(projectRoot, platform = `${process.platform}-${process.arch}`) {
  const lock = readText(join(projectRoot, "package-lock.json"));
  if (lock === undefined) {
    throw new SetupError(
      `package-lock.json is missing in ${projectRoot}: bring it back with "git checkout package-lock.json".`,
    );
  }
  const stamp = `${sha256(lock)} ${platform}`;
  const remembered = readText(stampOf(projectRoot));
  if (remembered === stamp) return { reason: undefined, stamp };
  if (readText(join(projectRoot, "node_modules", ".package-lock.json")) === undefined) {
    return { reason: "they are not installed yet", stamp };
  }
  if (remembered !== undefined && remembered.split(" ")[1] !== platform) {
    return { reason: "they were installed on another platform", stamp };
  }
  return {
    reason: isInstalledAsLocked(projectRoot) ? undefined : "package-lock.json has changed",
    stamp,
  };
}

/** @param {string} projectRoot */
async function npmCi(projectRoot) {
  const { command, args } = npm();
  const options = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const code = await run(command, [...args, ...options], { cwd: projectRoot, output: "stderr" });
  if (code !== 0) {
    throw new SetupError(`"npm ci" failed with exit code ${String(code)}; npm says why above.`);
  }
}

/**
 * Installs the dependencies when they are missing or not what package-lock.json asks for.
 * @param {string} projectRoot
 * @param {(projectRoot: string) => Promise<void>} [install] `npm ci` if left out
 * @throws {SetupError} when they cannot be installed
 */
export async function ensureDependencies(projectRoot, install = npmCi) {
  const { reason, stamp } = decideInstall(projectRoot);
  if (reason !== undefined) {
    say(`Installing the dependencies: ${reason}.`);
    await install(projectRoot);
  }
  if (readText(stampOf(projectRoot)) === stamp) return;
  mkdirSync(cacheOf(projectRoot), { recursive: true });
  writeFileSync(stampOf(projectRoot), stamp);
}
