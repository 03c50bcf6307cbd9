import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Where set-up keeps what it fetched and what it remembers; it goes with node_modules.
 * @param {string} projectRoot
 */
export const cacheOf = (projectRoot) => join(projectRoot, "node_modules", ".cache", "shortlist");

/** A set-up step that cannot go on. Its message is a plain sentence for the person at the terminal. */
export class SetupError extends Error {}

/**
 * Prints one line for people. Always on stderr, so that a task's own output stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The text of a file, or undefined where there is no such file.
 * @param {string} file
 * @returns {string | undefined}
 */
export function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isRecord(error) && (error["code"] === "ENOENT" || error["code"] === "ENOTDIR")) {
      return undefined;
    }
    throw error;
  }
}

/**
 * The object in a JSON file, or undefined where the file is missing or holds no object.
 * @param {string} file
 * @returns {Record<string, unknown> | undefined}
 */
export function readJson(file) {
  const text = readText(file);
  if (text === undefined) return undefined;
  try {
    /** @type {unknown} */
    const value = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * SHA-256 of a text, in hex.
 * @param {string} text
 */
export const sha256 = (text) => createHash("sha256").update(text).digest("hex");
