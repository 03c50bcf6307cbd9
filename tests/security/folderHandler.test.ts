import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolderHandler } from "../../src/main/shell/folderHandler.ts";

const around = mkdtempSync(join(tmpdir(), "shortlist-protocol-"));
const folder = join(around, "renderer");
let handle: (request: Request) => Promise<Response>;

beforeAll(() => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(around, "renderer-other"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Shortlist</title>");
  writeFileSync(join(folder, "assets", "index-1a.js"), "export {};");
  writeFileSync(join(folder, "assets", "index-1a.css"), "body{}");
  writeFileSync(join(folder, "assets", "notes.exe"), "not a kind of file that a page needs");
  writeFileSync(join(around, "secret.json"), "{}");
  writeFileSync(join(around, "renderer-other", "secret.json"), "{}");
  symlinkSync(join(around, "secret.json"), join(folder, "link.json"));
  symlinkSync(around, join(folder, "up"));
  handle = createFolderHandler(folder);
});
afterAll(() => {
  rmSync(around, { recursive: true });
});

/** A request whose address is not tidied up on the way, as a hostile page would like it. */
function rawRequest(url: string, method = "GET"): Request {
  const request = new Request("http://placeholder/", { method });
  Object.defineProperty(request, "url", { value: url });
  return request;
}

describe("app:// gives", () => {
  it.each([
    ["app://shortlist/", "text/html; charset=utf-8"],
    ["app://shortlist/index.html", "text/html; charset=utf-8"],
    ["app://shortlist/index.html?x=1#/board", "text/html; charset=utf-8"],
    ["app://shortlist/assets/index-1a.js", "text/javascript; charset=utf-8"],
    ["app://shortlist/assets/index-1a.css", "text/css; charset=utf-8"],
  ])("%s as %s, with the security headers", async (url, type) => {
    const response = await handle(rawRequest(url));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/u,
    );
    expect(response.headers.get("content-security-policy")).not.toMatch(/unsafe|\*/u);
  });
});

describe("app:// refuses", () => {
  it.each([
    ["a file beside the folder", "app://shortlist/../secret.json"],
    ["the same, encoded", "app://shortlist/%2e%2e/secret.json"],
    ["with an encoded slash", "app://shortlist/..%2fsecret.json"],
    ["encoded twice", "app://shortlist/%252e%252e%252fsecret.json"],
    ["with backslashes", "app://shortlist/..\\secret.json"],
    ["with encoded backslashes", "app://shortlist/..%5csecret.json"],
    ["from deeper down", "app://shortlist/assets/../../secret.json"],
    ["a folder whose name begins alike", "app://shortlist/../renderer-other/secret.json"],
    ["an absolute path", "app://shortlist//etc/passwd"],
    ["a path of the system", "app://shortlist/etc/passwd"],
    ["a drive", "app://shortlist/C:/Windows/win.ini"],
    ["a link to a file outside", "app://shortlist/link.json"],
    ["a folder behind a link", "app://shortlist/up/secret.json"],
    ["a kind of file that no page needs", "app://shortlist/assets/notes.exe"],
    ["a folder", "app://shortlist/assets"],
    ["a folder with a slash", "app://shortlist/assets/"],
    ["another way to write a file's name", "app://shortlist/assets/index-1a%2ejs"],
    ["a null byte", "app://shortlist/index.html%00.js"],
    ["an encoding that is broken", "app://shortlist/%"],
    ["names of an object's own", "app://shortlist/__proto__"],
  ])("%s", async (_what, url) => {
    const response = await handle(rawRequest(url));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      code: "not_found",
      message: "Shortlist has no such file.",
    });
  });

  it.each([
    "app://other/index.html",
    "app://shortlist.example.com/index.html",
    "app:///index.html",
  ])("another host: %s", async (url) => {
    const response = await handle(rawRequest(url));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "refused" });
  });

  it.each(["POST", "PUT", "DELETE"])("the method %s", async (method) => {
    const response = await handle(rawRequest("app://shortlist/index.html", method));
    expect(response.status).toBe(405);
  });
});
