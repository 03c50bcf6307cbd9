import type { UndoResult } from "../../shared/ipc/views.ts";
import { invoke, IpcFailure } from "./ipc.ts";
import { notify, type Notice } from "./notices.ts";

function resultNotice(verb: string, { label, left }: UndoResult): Notice {
  return { message: [`${verb}: ${label}.`, ...left].join(" ") };
}

async function tell(work: Promise<Notice>): Promise<void> {
  try {
    notify(await work);
  } catch (error) {
    if (!(error instanceof IpcFailure)) throw error;
    const { code } = error.error;
    const isNothing = code === "nothing_to_undo" || code === "nothing_to_redo";
    notify({ id: "keyed", message: error.message, kind: isNothing ? "done" : "error" });
  }
}

/** Undoes the acting person's last command and says what was undone and what was left. */
export function undo(): Promise<void> {
  return tell(
    invoke("history.undo", {}).then((result) => ({
      ...resultNotice("Undone", result),
      action: { label: "Redo", kbd: "mod+shift+z", onAct: () => void redo() },
    })),
  );
}

/** Does again what was undone last, and says so. */
export function redo(): Promise<void> {
  return tell(
    invoke("history.redo", {}).then((result) => ({
      ...resultNotice("Redone", result),
      action: undoAction,
    })),
  );
}

/** The Undo of a notice about something just done. */
export const undoAction = { label: "Undo", kbd: "mod+z", onAct: () => void undo() };
