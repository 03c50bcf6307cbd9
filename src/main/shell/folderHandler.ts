import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { appHost, appPage, contentSecurityPolicy } from "./origin.ts";

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
};

/**
 * Answers requests from a list of the files in `folder`, made once: what is not on the list does
 * not exist, however its path is written. Links are not followed. Refusals are JSON of a code and
 * a sentence.
 */
export function createFolderHandler(folder: string): (request: Request) => Promise<Response> {
  const files = listFiles(folder);
  const policy = contentSecurityPolicy("released");
  return async (request) => {
    const url = new URL(request.url);
    if (url.host !== appHost) return refuse(403, "refused", "Only Shortlist's own pages are here.");
    if (request.method !== "GET") return refuse(405, "refused", "Pages can only be read.");
    const path = url.pathname === "/" ? new URL(appPage).pathname : url.pathname;
    const file = files.get(path);
    if (file === undefined) return refuse(404, "not_found", "Shortlist has no such file.");
    return new Response(await readFile(file), { headers: headersOf(file, policy) });
  };
}

/** Path as requested ("/assets/index-1a2b.js") to absolute file, of every plain file below. */
function listFiles(folder: string, prefix = "/"): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = join(folder, entry.name);
    const path = prefix + encodeURIComponent(entry.name);
    if (entry.isDirectory()) {
      for (const [below, file] of listFiles(full, `${path}/`)) files.set(below, file);
    } else if (entry.isFile() && extname(entry.name) in mimeTypes) {
      files.set(path, full);
    }
  }
  return files;
}

function headersOf(file: string, policy: string): Record<string, string> {
  return {
    "content-type": mimeTypes[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  };
}

function refuse(status: number, code: string, message: string): Response {
  return Response.json(
    { code, message },
    { status, headers: { "x-content-type-options": "nosniff" } },
  );
}
