import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exitCodeOf, runQuietly } from "../../scripts/setup/process.mjs";
import { when } from "./when.ts";

const modules = new URL("../../scripts/setup/process.mjs", import.meta.url).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "process-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a launcher that runs one shell command and ends with its exit code. */
function launch(command: string) {
  const launcher = join(folder, "launcher.mjs");
  writeFileSync(
    launcher,
    `import { Interrupted, run } from ${JSON.stringify(modules)};
     try {
       process.exitCode = await run("sh", ["-c", ${JSON.stringify(command)}]);
     } catch (error) {
       if (!(error instanceof Interrupted)) throw error;
       process.exitCode = error.exitCode;
     }`,
  );
  return spawn(process.execPath, [launcher], { stdio: "ignore" });
}

async function appears(file: string): Promise<void> {
  const watcher = watch(folder);
  try {
    while (!existsSync(file)) await once(watcher, "change");
  } finally {
    watcher.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${String(pid)}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

it("gives the exit codes that a shell gives", () => {
  expect(exitCodeOf(3, null)).toBe(3);
  expect(exitCodeOf(null, "SIGINT")).toBe(130);
  expect(exitCodeOf(null, "SIGTERM")).toBe(143);
});

it("stops a command that takes too long", async () => {
  const result = await runQuietly("sleep", ["60"], { limitMs: 50 });
  expect(result).toMatchObject({ timedOut: true, code: 137 });
});

it("says which command could not be started", async () => {
  await expect(runQuietly("no-such-command", [], { limitMs: 1000 })).rejects.toThrow(
    /no-such-command could not be started/,
  );
});

describe.runIf(when(process.platform === "linux", "signals; this is not Linux"))(
  "a launcher",
  () => {
    it("passes the exit code of its command on", async () => {
      expect(await once(launch("exit 7"), "exit")).toEqual([7, null]);
    });

    it.each([
      { signal: "SIGINT", code: 130 },
      { signal: "SIGTERM", code: 143 },
      { signal: "SIGHUP", code: 129 },
    ] as const)(
      "ends its command and what that has started on $signal",
      async ({ signal, code }) => {
        const pids = join(folder, "pids");
        // The grandchild ignores what the terminal or npm may send it.
        const grandchild = `trap "" INT TERM HUP; echo $$ > ${pids}.part; mv ${pids}.part ${pids}; sleep 60`;
        const launcher = launch(`sh -c '${grandchild}' & wait`);
        await appears(pids);
        const pid = Number(readFileSync(pids, "utf8"));
        expect(isAlive(pid)).toBe(true);
        launcher.kill(signal);
        expect(await once(launcher, "exit")).toEqual([code, null]);
        expect(isAlive(pid)).toBe(false);
      },
    );
  },
);
