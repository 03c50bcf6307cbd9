import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLog } from "../../src/main/shell/log.ts";
import { openPreferences } from "../../src/main/shell/preferences.ts";

let folder = "";
let file = "";
const defaults = { databaseFile: null, appearance: "system", window: null };
const open = () => openPreferences(file, openLog(join(folder, "logs")));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-preferences-"));
  file = join(folder, "preferences.json");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("has defaults when there is no file, and makes none", () => {
  expect(open().current).toEqual(defaults);
  expect(existsSync(file)).toBe(false);
});

it("keeps what was changed for the next start", () => {
  const window = { x: -10, y: 20, width: 1200, height: 800, isMaximized: false };
  open().change({ window });
  open().change({ appearance: "dark" });
  expect(open().current).toEqual({ ...defaults, appearance: "dark", window });
});

it.each([
  ["cut off", '{"appearance": "da'],
  ["empty", ""],
  ["not an object", "[]"],
  ["of the wrong shape", '{"appearance": "pink"}'],
  ["binary", "\u0000\u0001\u0002"],
])("sets a file aside that is %s, and has defaults", (_what, text) => {
  writeFileSync(file, text);
  const preferences = open();
  expect(preferences.current).toEqual(defaults);
  expect(readFileSync(`${file}.broken`, "utf8")).toBe(text);
  preferences.change({ appearance: "light" });
  expect(open().current.appearance).toBe("light");
});

it("goes on with what was changed when the file cannot be written, and leaves the old one whole", () => {
  const preferences = open();
  preferences.change({ appearance: "dark" });
  const before = readFileSync(file, "utf8");
  mkdirSync(`${file}.new`);
  preferences.change({ appearance: "light" });
  expect(preferences.current.appearance).toBe("light");
  expect(readFileSync(file, "utf8")).toBe(before);
});
