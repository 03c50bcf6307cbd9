import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { decideInstall, ensureDependencies } from "../../scripts/setup/dependencies.mjs";

let project: string;
let said: string[];

interface Entry {
  version: string;
  optional?: boolean;
}

function writeLock(packages: Record<string, Entry>): void {
  writeFileSync(
    join(project, "package-lock.json"),
    JSON.stringify({ packages: { "": { name: "sample" }, ...packages } }),
  );
}

/** Does what npm does: the packages, and its own record of them. */
function installed(packages: Record<string, Entry>): () => Promise<void> {
  return () => {
    mkdirSync(join(project, "node_modules"), { recursive: true });
    const record = JSON.stringify({ packages });
    writeFileSync(join(project, "node_modules", ".package-lock.json"), record);
    return Promise.resolve();
  };
}

function refuseToInstall(): Promise<void> {
  return Promise.reject(new Error("installed without need"));
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "dependencies-"));
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
  writeLock({ "node_modules/a": { version: "1.0.0" } });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

it("installs where nothing is installed, and not a second time", async () => {
  expect(decideInstall(project).reason).toBe("they are not installed yet");
  await ensureDependencies(project, installed({ "node_modules/a": { version: "1.0.0" } }));
  expect(decideInstall(project).reason).toBeUndefined();
  await ensureDependencies(project, refuseToInstall);
  expect(said).toEqual(["Installing the dependencies: they are not installed yet.\n"]);
});

it("installs again when the lock file asks for something else", async () => {
  await ensureDependencies(project, installed({ "node_modules/a": { version: "1.0.0" } }));
  writeLock({ "node_modules/a": { version: "2.0.0" } });
  expect(decideInstall(project).reason).toBe("package-lock.json has changed");
  await expect(ensureDependencies(project, refuseToInstall)).rejects.toThrow("without need");
  expect(decideInstall(project).reason).toBe("package-lock.json has changed");
});

it("installs again when a package was dropped from the lock file", async () => {
  await ensureDependencies(project, installed({ "node_modules/a": { version: "1.0.0" } }));
  writeLock({});
  expect(decideInstall(project).reason).toBe("package-lock.json has changed");
});

it("accepts what npm itself installed from this lock file", async () => {
  await installed({ "node_modules/a": { version: "1.0.0" } })();
  await ensureDependencies(project, refuseToInstall);
});

it("accepts a missing optional package, but no missing required one", async () => {
  await installed({ "node_modules/a": { version: "1.0.0" } })();
  const a = { version: "1.0.0" };
  writeLock({ "node_modules/a": a, "node_modules/b": { version: "1.0.0", optional: true } });
  expect(decideInstall(project).reason).toBeUndefined();
  writeLock({ "node_modules/a": a, "node_modules/b": { version: "1.0.0" } });
  expect(decideInstall(project).reason).toBe("package-lock.json has changed");
});

it("installs again on another platform", async () => {
  await ensureDependencies(project, installed({ "node_modules/a": { version: "1.0.0" } }));
  expect(decideInstall(project, "other-cpu").reason).toBe(
    "they were installed on another platform",
  );
});

it("says what to do without a lock file", () => {
  rmSync(join(project, "package-lock.json"));
  expect(() => decideInstall(project)).toThrow(/package-lock\.json is missing/);
});
