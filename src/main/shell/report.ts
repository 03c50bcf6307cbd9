import { app } from "electron";
import type { OutputOf } from "../../shared/ipc/contract.ts";
import type { Log } from "./log.ts";

const lines = 60;

/** What runs where. */
export function about(log: Log): OutputOf<"shell.about"> {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: `${process.platform} ${process.getSystemVersion()} ${process.arch}`,
    logFile: log.file,
  };
}

/** A report for whoever helps: what runs where, and the end of the log. No personal data. */
export function report(log: Log): string {
  const { version, electron, platform } = about(log);
  return [`Shortlist ${version}, Electron ${electron}, ${platform}`, "", log.tail(lines)].join(
    "\n",
  );
}
