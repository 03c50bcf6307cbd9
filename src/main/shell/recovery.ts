import { dialog, type BrowserWindow } from "electron";
import type { Log } from "./log.ts";

/**
 * Offers to reload a window whose page crashed or hangs. Drafts save themselves as they are typed,
 * so that a reload brings the typed text back.
 */
export function watchOver(window: BrowserWindow, log: Log): void {
  const contents = window.webContents;
  let question: AbortController | null = null;
  let isEndedByChoice = false;

  contents.on("render-process-gone", (_event, { reason }) => {
    question?.abort();
    if (isEndedByChoice) {
      isEndedByChoice = false;
      reload();
      return;
    }
    if (reason === "clean-exit") return;
    log.write("error", "window", `The page ended: ${reason}`);
    void ask("This window stopped working", ["Reload", "Close"]).then((choice) => {
      if (choice === "Reload") reload();
      else if (choice === "Close") window.destroy();
    });
  });

  window.on("unresponsive", () => {
    log.write("warn", "window", "The page does not answer.");
    void ask("This window does not answer", ["Wait", "Reload"]).then((choice) => {
      if (choice !== "Reload") return;
      isEndedByChoice = true;
      contents.forcefullyCrashRenderer();
    });
  });
  window.on("responsive", () => question?.abort());

  /** Chromium ends the whole app when a page is reloaded while its crash is still being told. */
  function reload(): void {
    setImmediate(() => {
      if (!window.isDestroyed()) contents.reload();
    });
  }

  async function ask(message: string, buttons: readonly string[]): Promise<string | undefined> {
    question?.abort();
    const asked = new AbortController();
    question = asked;
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message,
      detail: "What you have typed is saved as you type and will be there after a reload.",
      buttons: [...buttons],
      defaultId: 0,
      cancelId: -1,
      noLink: true,
      signal: asked.signal,
    });
    return asked.signal.aborted || window.isDestroyed() ? undefined : buttons[response];
  }
}
