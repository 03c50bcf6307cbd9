import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isOnPath } from "../../scripts/setup/process.mjs";
import {
  choosePackages,
  knownPackages,
  missingLibraries,
  packages,
} from "../../scripts/setup/system.mjs";
import { when } from "./when.ts";

const hasLibc = isOnPath("ldd") && readFileSync("/bin/sh", "latin1").includes("libc.so.6");
const sound = [["libasound2t64", "libasound2"]];

it("takes the name that this release knows", () => {
  expect(choosePackages(sound, new Set(["libasound2"]))).toEqual(["libasound2"]);
  expect(choosePackages(sound, new Set(["libasound2t64"]))).toEqual(["libasound2t64"]);
});

it("takes the newest name where several exist, and the oldest where none is known", () => {
  expect(choosePackages(sound, new Set(["libasound2", "libasound2t64"]))).toEqual([
    "libasound2t64",
  ]);
  expect(choosePackages(sound, new Set())).toEqual(["libasound2"]);
});

it("gives one name for each package", () => {
  expect(choosePackages(packages, new Set())).toHaveLength(packages.length);
});

it.runIf(when(isOnPath("apt-cache"), "the package lists; there is no apt-cache here"))(
  "asks the system's lists for real",
  () => {
    expect([...knownPackages(["no-such-package-of-any-release"])]).toEqual([]);
  },
);

it.runIf(when(isOnPath("ldd"), "libraries; there is no ldd here"))(
  "finds nothing missing for a program that runs",
  () => {
    expect(missingLibraries(process.execPath)).toEqual([]);
  },
);

it.runIf(when(hasLibc, "a missing library; this system has no glibc"))(
  "names what is lacking",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "system-"));
    try {
      const program = join(folder, "program");
      const shell = readFileSync("/bin/sh", "latin1").replaceAll("libc.so.6", "libc.so.0");
      writeFileSync(program, shell, { encoding: "latin1", mode: 0o755 });
      expect(missingLibraries(program)).toEqual(["libc.so.0"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
