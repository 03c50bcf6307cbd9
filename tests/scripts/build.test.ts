import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forgetBuild, isBuilt, sourceHash } from "../../scripts/setup/build.mjs";

let project: string;

function write(place: string, text: string): void {
  mkdirSync(dirname(join(project, place)), { recursive: true });
  writeFileSync(join(project, place), text);
}

function pretendBuild(): void {
  write("out/main/index.js", "");
  write("node_modules/.cache/shortlist/build", sourceHash(project));
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "build-"));
  write("package.json", JSON.stringify({ main: "out/main/index.js" }));
  write("src/main/index.ts", "1");
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

it("is built only once something was built", () => {
  expect(isBuilt(project)).toBe(false);
  pretendBuild();
  expect(isBuilt(project)).toBe(true);
  forgetBuild(project);
  expect(isBuilt(project)).toBe(false);
});

it("is no longer built when a source changes, comes or goes", () => {
  pretendBuild();
  write("src/main/index.ts", "2");
  expect(isBuilt(project)).toBe(false);
  write("src/main/index.ts", "1");
  expect(isBuilt(project)).toBe(true);
  write("resources/icon.svg", "<svg/>");
  expect(isBuilt(project)).toBe(false);
  rmSync(join(project, "resources"), { recursive: true });
  expect(isBuilt(project)).toBe(true);
  rmSync(join(project, "src/main/index.ts"));
  expect(isBuilt(project)).toBe(false);
});

it("stays built when only a test changes", () => {
  pretendBuild();
  write("src/main/index.test.ts", "1");
  expect(isBuilt(project)).toBe(true);
});

it("is not built without its output", () => {
  pretendBuild();
  rmSync(join(project, "out"), { recursive: true });
  expect(isBuilt(project)).toBe(false);
});
