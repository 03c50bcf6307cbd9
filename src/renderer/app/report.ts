import { limits } from "../../shared/domain/limits.ts";
import { invokeShell, sentenceOf } from "../lib/ipc.ts";
import { notify } from "../lib/notices.ts";

/** Puts a report of what went wrong on the clipboard, with the versions it happened in. */
export async function copyReport(what: string): Promise<void> {
  try {
    const about = await invokeShell("shell.about", {});
    const versions = `Shortlist ${about.version}, Electron ${about.electron}, ${about.platform}`;
    const text = [versions, new Date().toISOString(), what].join("\n").slice(0, limits.note);
    await invokeShell("report.copy", { text });
    notify({ message: "The report is on the clipboard. It holds no candidate's data." });
  } catch (error) {
    notify({ message: sentenceOf(error), kind: "error" });
  }
}
