import { spawn } from "node:child_process";
import { once } from "node:events";
import { SetupError } from "./project.mjs";

/** Whether a window can be opened on this computer as it is. */
export function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
}

/**
 * Runs Xvfb until this shell's input ends. That happens when the launcher closes it and also when
 * the launcher dies in any way, so that no display server is ever left behind.
 */
const keeper = `
Xvfb "$@" & server=$!
exec 3>&-
read -r _
kill "$server" 2>/dev/null
wait "$server"
`;

/**
 * Starts a display server of our own on a free number.
 * @returns {Promise<{ name: string, stop: () => Promise<void> }>} name: such as ":99"
 * @throws {SetupError} when Xvfb does not start
 */
export async function startDisplay() {
  const options = [
    "-displayfd",
    "3",
    "-screen",
    "0",
    "1600x1000x24",
    "-nolisten",
    "tcp",
    "-noreset",
  ];
  // A session of its own: Ctrl+C must not take the display away from windows that are closing.
  const shell = spawn("/bin/sh", ["-c", keeper, "display", ...options], {
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = once(shell, "close");
  const [input, , errors, ready] = shell.stdio;
  const stop = async () => {
    input?.destroy();
    await ended;
  };
  let complaint = "";
  errors?.on("data", (/** @type {Buffer} */ chunk) => (complaint += chunk.toString()));
  let number = "";
  if (ready !== null && ready !== undefined && "read" in ready) {
    for await (const chunk of ready) {
      number += String(chunk);
      if (number.endsWith("\n")) break;
    }
  }
  if (!/^\d+\n$/.test(number)) {
    await stop();
    throw new SetupError(`Xvfb did not start: ${complaint.trim() || "it ended at once"}`);
  }
  return { name: `:${number.trim()}`, stop };
}

/**
 * Runs a task that opens windows: on the display that is there, or on our own, which ends with it.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} task gets what to add to the environment
 * @returns {Promise<T>}
 */
export async function withDisplay(task) {
  if (hasDisplay()) return task({});
  const display = await startDisplay();
  try {
    return await task({ DISPLAY: display.name });
  } finally {
    await display.stop();
  }
}
