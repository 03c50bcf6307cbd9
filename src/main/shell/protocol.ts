import { net, protocol, type Session } from "electron";
import { createFolderHandler } from "./folderHandler.ts";
import { appScheme, contentSecurityPolicy } from "./origin.ts";

/** Makes app:// an origin like https. Must run before the app is ready, so nothing may await first. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers app://shortlist/… of this session from the built windows in `folder`. */
export function serveFolder(session: Session, folder: string): void {
  session.protocol.handle(appScheme, createFolderHandler(folder));
}

/** Answers app://shortlist/… from the development server; built out of the released app. */
export function serveDevelopment(session: Session, server: string): void {
  const policy = contentSecurityPolicy("development");
  session.protocol.handle(appScheme, async (request) => {
    const { pathname, search } = new URL(request.url);
    const answer = await net.fetch(new URL(pathname + search, server).href);
    const headers = new Headers(answer.headers);
    headers.set("content-security-policy", policy);
    return new Response(answer.body, { status: answer.status, headers });
  });
}
