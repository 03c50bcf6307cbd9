import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hasDisplay, startDisplay, withDisplay } from "../../scripts/setup/display.mjs";
import { isOnPath } from "../../scripts/setup/process.mjs";
import { when } from "./when.ts";

const socketOf = (name: string) => `/tmp/.X11-unix/X${name.slice(1)}`;
const canRun = process.platform === "linux" && isOnPath("Xvfb");

describe.runIf(when(canRun, "our own display; there is no Xvfb here"))("our own display", () => {
  beforeEach(() => {
    vi.stubEnv("DISPLAY", "");
    vi.stubEnv("WAYLAND_DISPLAY", "");
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is there while the task runs and gone after it", async () => {
    expect(hasDisplay()).toBe(false);
    const name = await withDisplay((env) => {
      const display = env["DISPLAY"] ?? "";
      expect(existsSync(socketOf(display))).toBe(true);
      return Promise.resolve(display);
    });
    expect(name).toMatch(/^:\d+$/);
    expect(existsSync(socketOf(name))).toBe(false);
  });

  it("is gone after a task that fails", async () => {
    let name = "";
    const task = withDisplay((env) => {
      name = env["DISPLAY"] ?? "";
      return Promise.reject(new Error("the task failed"));
    });
    await expect(task).rejects.toThrow("the task failed");
    expect(name).toMatch(/^:\d+$/);
    expect(existsSync(socketOf(name))).toBe(false);
  });

  it("takes a number of its own when there are two", async () => {
    const [first, second] = await Promise.all([startDisplay(), startDisplay()]);
    expect(first.name).not.toBe(second.name);
    await Promise.all([first.stop(), second.stop()]);
    expect(existsSync(socketOf(first.name))).toBe(false);
    expect(existsSync(socketOf(second.name))).toBe(false);
  });

  it("leaves a display that is there alone", async () => {
    vi.stubEnv("DISPLAY", ":7");
    expect(await withDisplay((env) => Promise.resolve(env))).toEqual({});
  });

  it("says so when Xvfb cannot start", async () => {
    vi.stubEnv("PATH", "/bin/nowhere");
    await expect(startDisplay()).rejects.toThrow(/Xvfb did not start: .*not found/);
  });
});
