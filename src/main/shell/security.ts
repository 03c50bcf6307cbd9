import { shell, type Session, type WebContents, type WebFrameMain } from "electron";
import { mailLink } from "../../shared/domain/reminder.ts";
import { AppError } from "../../shared/ipc/errors.ts";
import type { Log } from "./log.ts";
import { appOrigin, appPage } from "./origin.ts";

/** Whether a message came from the main frame of a page of the app itself. */
export function isOwnPage(frame: WebFrameMain | null, contents: WebContents): boolean {
  return frame !== null && frame === contents.mainFrame && frame.origin === appOrigin;
}

/**
 * Closes what a window never needs: permissions, devices, downloads, and every request that is not
 * for the app's own files. `developmentServer` (host and port) is the one exception.
 */
export function closeSession(session: Session, developmentServer: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  // Chromium fetches dictionaries from the network; only macOS has the system's own.
  session.setSpellCheckerEnabled(process.platform === "darwin");
  session.on("will-download", (event) => {
    event.preventDefault();
  });
  const outside = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*", "ftp://*/*", "file:///*"];
  session.webRequest.onBeforeRequest({ urls: outside }, ({ url }, answer) => {
    answer({ cancel: developmentServer === null || new URL(url).host !== developmentServer });
  });
}

/** Refuses navigation, redirects, new windows and embedded pages of any web contents. */
export function closeContents(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: { preventDefault: () => void }) => {
    event.preventDefault();
    log.write("warn", "window", `${what} was refused.`);
  };
  contents.on("will-frame-navigate", (event) => {
    if (event.isMainFrame && isAppPage(event.url)) return;
    refuse("A navigation")(event);
  });
  contents.on("will-redirect", refuse("A redirect"));
  contents.on("will-attach-webview", refuse("An embedded page"));
  contents.setWindowOpenHandler(() => {
    log.write("warn", "window", "A new window was refused.");
    return { action: "deny" };
  });
}

/** Opens a link in the person's browser: the only way out of the app, and only for https. */
export async function openOutside(link: string): Promise<void> {
  const url = URL.parse(link);
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
    throw new AppError("refused", "Only links that begin with https:// can be opened.");
  }
  await shell.openExternal(url.href);
}

/** Opens the person's mail program with a new mail. It sends nothing, and no page chooses the link. */
export async function openMail(mail: { to: string | null; subject: string; body: string }) {
  try {
    await shell.openExternal(mailLink(mail));
  } catch {
    throw new AppError(
      "refused",
      "No mail program could be opened. Copy the text and paste it into a mail instead.",
    );
  }
}

function isAppPage(link: string): boolean {
  return link.replace(/#.*$/su, "") === appPage;
}
