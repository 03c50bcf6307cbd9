import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { hasDisplay } from "./display.mjs";
import { isOnPath, run } from "./process.mjs";
import { SetupError, say } from "./project.mjs";

/**
 * What Electron needs from a bare Debian or Ubuntu. Each line holds the names of one package, the
 * newest first: since 2024 some carry "t64" for their 64-bit time.
 */
export const packages = [
  ["xvfb"],
  ["xauth"],
  ["libnss3"],
  ["libatk1.0-0t64", "libatk1.0-0"],
  ["libatk-bridge2.0-0t64", "libatk-bridge2.0-0"],
  ["libcups2t64", "libcups2"],
  ["libgtk-3-0t64", "libgtk-3-0"],
  ["libgbm1"],
  ["libasound2t64", "libasound2"],
  ["libxss1"],
  ["libxtst6"],
  ["fonts-dejavu-core"],
];

/**
 * The name to install for each package: the first that exists, or the oldest where none is known.
 * @param {readonly (readonly string[])[]} wanted
 * @param {ReadonlySet<string>} existing
 * @returns {string[]}
 */
export function choosePackages(wanted, existing) {
  return wanted.flatMap((names) => names.find((name) => existing.has(name)) ?? names.slice(-1));
}

/**
 * The packages of these names that the system's package lists know.
 * @param {readonly string[]} names
 * @returns {Set<string>}
 */
export function knownPackages(names) {
  const { stdout } = spawnSync("apt-cache", ["madison", ...names], { encoding: "utf8" });
  // One line for each version: "name | version | source".
  return new Set([...stdout.matchAll(/^\s*(\S+) \|/gm)].flatMap((match) => match.slice(1)));
}

/**
 * The shared libraries that an executable needs and the system lacks.
 * @param {string} executable
 * @returns {string[]} such as "libnss3.so"
 */
export function missingLibraries(executable) {
  if (!isOnPath("ldd")) return [];
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].flatMap((match) => match.slice(1));
}

function hasFonts() {
  const folders = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(homedir(), ".local/share/fonts"),
  ];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: "utf8" }).some((file) =>
        /\.(ttf|otf|ttc|pfb)$/i.test(file),
      ),
  );
}

/**
 * What is missing, in words; empty when Electron can run, and open windows where asked to.
 * @param {string} executable
 * @param {boolean} forWindows
 */
function missingParts(executable, forWindows) {
  const libraries = missingLibraries(executable);
  const parts = libraries.length > 0 ? [`the libraries ${libraries.join(", ")}`] : [];
  if (forWindows && !hasDisplay() && !isOnPath("Xvfb")) parts.push("Xvfb");
  if (forWindows && !hasFonts()) parts.push("a font");
  return parts;
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"];
  return run("apt-get", [...options, ...args], { env, output: "stderr" });
}

/**
 * Sees to it that the system can run Electron: installs what is missing on Debian-like systems as
 * root, and otherwise says the one command that does.
 * @param {string} executable the Electron that has to run
 * @param {boolean} forWindows whether windows are opened, which also takes Xvfb and a font
 * @throws {SetupError} when something is missing and was not installed
 */
export async function ensureSystem(executable, forWindows) {
  if (process.platform !== "linux") return;
  const missing = missingParts(executable, forWindows).join("; ");
  if (missing === "") return;
  if (!isOnPath("apt-get")) {
    throw new SetupError(
      `This system lacks ${missing}. Install it with the system's package manager, then try again.`,
    );
  }
  const names = () => choosePackages(packages, knownPackages(packages.flat()));
  const command = () => `apt-get install -y --no-install-recommends ${names().join(" ")}`;
  if (process.getuid?.() !== 0) {
    throw new SetupError(`This system lacks ${missing}. Install it with:\n  sudo ${command()}`);
  }
  say(`Installing system packages: this system lacks ${missing}.`);
  await aptGet(["update"]);
  const code = await aptGet(["install", "-y", "--no-install-recommends", ...names()]);
  const still = missingParts(executable, forWindows).join("; ");
  if (code !== 0 || still !== "") {
    throw new SetupError(
      `The system packages could not be installed; apt-get says why above. To try by hand:\n` +
        `  apt-get update && ${command()}`,
    );
  }
}
