import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeError, openLog } from "../../src/main/shell/log.ts";

let folder = "";
const clock = () => new Date("2026-03-04T05:06:07.008Z");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-log-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("writes one line for each thing that happened", () => {
  const log = openLog(join(folder, "logs"), clock);
  log.write("info", "shell", "Started.\nWith a second line.");
  expect(readFileSync(log.file, "utf8")).toBe(
    "2026-03-04T05:06:07.008Z info shell: Started. With a second line.\n",
  );
});

it("keeps three files of at most 1 MB, the newest lines always", () => {
  const log = openLog(folder, clock);
  const filler = "x".repeat(480);
  for (let line = 0; line < 9_000; line += 1)
    log.write("info", "core", `${String(line)} ${filler}`);
  expect(readdirSync(folder).sort()).toEqual([
    "shortlist.1.log",
    "shortlist.2.log",
    "shortlist.log",
  ]);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000_000);
  }
  expect(log.tail(1)).toContain(" 8999 ");
  const first = readFileSync(log.file, "utf8").split(" ")[3];
  const lastBefore = readFileSync(join(folder, "shortlist.1.log"), "utf8")
    .trimEnd()
    .split("\n")
    .at(-1);
  expect(lastBefore).toContain(` ${String(Number(first) - 1)} `);
});

it("goes on in the file of the last run, counting what is there", () => {
  openLog(folder, clock).write("info", "shell", "first run");
  writeFileSync(join(folder, "shortlist.log"), "y".repeat(999_990));
  const log = openLog(folder, clock);
  log.write("info", "shell", "second run");
  expect(log.tail(5)).toBe("2026-03-04T05:06:07.008Z info shell: second run");
});

it("stops nothing when it cannot be written", () => {
  writeFileSync(join(folder, "logs"), "a file where the folder should be");
  const log = openLog(join(folder, "logs"), clock);
  log.write("error", "shell", "lost");
  expect(log.tail(5)).toBe("");
});

it("tells of an error its kind, code and place, and nothing of what it quotes", () => {
  const error: unknown = (() => {
    try {
      JSON.parse('{"name":"Ada Park", broken');
    } catch (thrown) {
      return thrown;
    }
    return null;
  })();
  expect(describeError(error)).toMatch(/^SyntaxError at log\.test\.ts:\d+/u);
  expect(describeError(error)).not.toContain("Ada");
  try {
    statSync(join(folder, "Ada Park.pdf"));
    expect.unreachable();
  } catch (missing) {
    expect(describeError(missing)).toMatch(/^Error ENOENT/u);
    expect(describeError(missing)).not.toContain("Ada");
    expect(describeError(missing)).not.toContain(folder);
  }
  expect(describeError("Ada Park")).toBe("a thrown string");
});
