import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { readText } from "./project.mjs";

/** @typedef {{ pid: number, parent: number }} Process */

/** @returns {Process[]} */
function fromProc() {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // "pid (name) state parent …": the name may hold spaces and brackets itself.
      const [, parent] = readText(`/proc/${name}/stat`)?.split(") ").at(-1)?.split(" ") ?? [];
      return [{ pid: Number(name), parent: Number(parent) }];
    } catch {
      return []; // It ended while being read.
    }
  });
}

/** @returns {Process[]} */
function fromPs() {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return stdout.split("\n").map((line) => {
    const [pid, parent] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent) };
  });
}

/**
 * The ids of all processes below one, nearest first; none on Windows.
 * @param {number} pid
 * @returns {number[]}
 */
export function descendantsOf(pid) {
  if (process.platform === "win32") return [];
  const all = process.platform === "linux" ? fromProc() : fromPs();
  const found = [pid];
  for (const parent of found) {
    for (const each of all) if (each.parent === parent) found.push(each.pid);
  }
  return found.slice(1);
}
