import { app, BrowserWindow, session, type Session } from "electron";
import { appScheme } from "./origin.ts";
import { closeSession } from "./security.ts";

/** Lays a page out as a PDF. Rejects when Chromium cannot. */
export type Printer = (html: string) => Promise<Uint8Array>;

const pageUrl = `${appScheme}://print/document`;
/** The page may style itself and nothing else: no scripts, nothing loaded. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
/** Countries that print on Letter rather than A4 (Unicode CLDR, measurementData, paperSize US). */
const letterCountries = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));
const footer =
  '<div style="width:100%;font-size:7pt;color:#57534c;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Prints one document after the other in a hidden window of its own, without scripts. */
export function createPrinter(): Printer {
  let last: Promise<unknown> = Promise.resolve();
  let html = "";
  let own: Session | null = null;

  function ownSession(): Session {
    if (own !== null) return own;
    const made = session.fromPartition("print");
    closeSession(made, null);
    made.protocol.handle(appScheme, (request) =>
      request.url === pageUrl
        ? new Response(html, {
            headers: {
              "content-type": "text/html; charset=utf-8",
              "content-security-policy": policy,
            },
          })
        : new Response(null, { status: 404 }),
    );
    own = made;
    return made;
  }

  async function print(document: string): Promise<Uint8Array> {
    html = document;
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: ownSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        devTools: false,
      },
    });
    try {
      await window.loadURL(pageUrl);
      return await window.webContents.printToPDF({
        pageSize: letterCountries.has(app.getLocaleCountryCode()) ? "Letter" : "A4",
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: "<span></span>",
        footerTemplate: footer,
        margins: { top: 0.6, bottom: 0.7, left: 0.6, right: 0.6 },
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      html = "";
      window.destroy();
    }
  }

  return (document) => {
    const printed = last.then(() => print(document));
    last = printed.catch(() => undefined);
    return printed;
  };
}
