import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The log file. No personal data goes in: callers hand in what happened and codes, never names,
 * texts, paths or a request's input, and `describeError` leaves an error's message out because
 * messages quote what they failed on.
 */
export interface Log {
  /** Absolute path of the file that is written now. */
  readonly file: string;
  write: (level: LogLevel, source: "shell" | "core" | "window", message: string) => void;
  /** The last `lines` lines of the file that is written now. */
  tail: (lines: number) => string;
}
export type LogLevel = "info" | "warn" | "error";

const maxBytes = 1_000_000;
const keptFiles = 3;
const maxMessage = 500;

/**
 * Opens `shortlist.log` in `folder`. A full file becomes `shortlist.1.log`, that one
 * `shortlist.2.log`; three files of 1 MB are kept. A log that cannot be written stops nothing.
 */
export function openLog(folder: string, clock: () => Date = () => new Date()): Log {
  const file = join(folder, "shortlist.log");
  let bytes = sizeOf(file);

  function rotate(): void {
    for (let age = keptFiles - 1; age >= 1; age -= 1) {
      const younger = age === 1 ? file : join(folder, `shortlist.${String(age - 1)}.log`);
      try {
        renameSync(younger, join(folder, `shortlist.${String(age)}.log`));
      } catch {
        // There is no file of that age yet.
      }
    }
    bytes = 0;
  }

  function write(level: LogLevel, source: string, message: string): void {
    const text = message.replace(/\s+/gu, " ").slice(0, maxMessage);
    const line = `${clock().toISOString()} ${level} ${source}: ${text}\n`;
    try {
      if (bytes > 0 && bytes + Buffer.byteLength(line) > maxBytes) rotate();
      mkdirSync(folder, { recursive: true });
      appendFileSync(file, line);
      bytes += Buffer.byteLength(line);
    } catch {
      // A full disk or a read-only folder must not take the app down with it.
    }
  }

  function tail(lines: number): string {
    try {
      return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
    } catch {
      return "";
    }
  }

  return { file, write, tail };
}

/** An error as its name, its code and the places it passed (file and line), without its message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const places = [...(error.stack ?? "").matchAll(/([\w.-]+\.(?:js|cjs|ts)):(\d+):\d+/gu)];
  const way = places.slice(0, 5).map(([, name, line]) => `${name ?? ""}:${line ?? ""}`);
  return `${error.name}${code}${way.length > 0 ? ` at ${way.join(" < ")}` : ""}`;
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
