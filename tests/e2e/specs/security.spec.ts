import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import {
  ask,
  askInVain,
  expect,
  projectRoot,
  test,
  untilReady,
  type ShortlistApp,
} from "../fixtures/app.ts";

const appPage = "app://shortlist/index.html";
const sentence = /^[A-Z].+\.$/u;

/** How often the shell has noted a line in its log. */
async function countInLog(app: ShortlistApp, line: string): Promise<number> {
  const log = await readFile(join(app.profile, "logs", "shortlist.log"), "utf8");
  return log.split(line).length - 1;
}

/** Runs a script as one that the page itself started, outside of the debugger's exemptions. */
async function runInPage(page: Page, body: string): Promise<unknown> {
  return page.evaluate(
    `new Promise((resolve) => setTimeout(async () => {
      try { resolve(await (async () => { ${body} })()); } catch (error) { resolve(error.name); }
    }))`,
  );
}

test.describe("requests", () => {
  test("an unknown route is refused with a code and a sentence", async ({ app }) => {
    for (const door of ["core", "shell"] as const) {
      for (const route of ["no.such.route", "", "__proto__", "constructor", "toString"]) {
        const { code, message } = await askInVain(app.page, door, route);
        expect(code, `${door} ${route}`).toBe("unknown_route");
        expect(message).toMatch(sentence);
      }
    }
    expect((await askInVain(app.page, "core", "shell.about")).code).toBe("unknown_route");
    expect((await askInVain(app.page, "shell", "app.state")).code).toBe("unknown_route");
  });

  test("a payload of the wrong shape is refused with a code and a sentence", async ({ app }) => {
    const id = "0199c0de-0000-7000-8000-000000000000";
    const wrong: [door: "core" | "shell", route: string, input: unknown][] = [
      ["core", "requisition.get", null],
      ["core", "requisition.get", []],
      ["core", "requisition.get", { id: 7 }],
      ["core", "requisition.get", { id: "1 OR 1=1" }],
      ["core", "requisition.get", { id, extra: true }],
      ["core", "candidate.list", { search: { $gt: "" } }],
      ["core", "posting.read", { text: ["a", "b"], marks: [] }],
      ["core", "application.moveToStage", { applicationIds: [], toStageId: id, place: "first" }],
      ["shell", "link.open", { url: 7 }],
      ["shell", "link.open", "https://example.com"],
      ["shell", "appearance.set", { appearance: "pink" }],
      ["shell", "file.chooseToSave", { suggestedName: "x", format: "exe" }],
      ["shell", "file.chooseToSave", { suggestedName: "x", format: "csv", path: "/tmp/x" }],
      ["shell", "file.showInFolder", { token: "/etc/passwd" }],
      ["shell", "window.open", { route: "https://example.com" }],
      ["shell", "core.restart", undefined],
    ];
    for (const [door, route, input] of wrong) {
      const { code, message } = await askInVain(app.page, door, route, input ?? null);
      expect(code, `${route} ${JSON.stringify(input)}`).toBe("invalid_input");
      expect(message, `${route} ${JSON.stringify(input)}`).not.toBe("");
    }
  });

  test("what is no request at all is refused too", async ({ app }) => {
    for (const route of [7, null, { toString: "x" }, ["shell.about"]]) {
      const reply: unknown = await app.page.evaluate(
        `window.shortlist.shell(${JSON.stringify(route)}, {})`,
      );
      expect(reply).toMatchObject({ ok: false, error: { code: "unknown_route" } });
    }
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });

  test("a path is never given out, and a token that was not given is refused", async ({ app }) => {
    await app.answerSaveDialog(join(app.profile, "pipeline.xlsx"));
    const input = { suggestedName: "pipeline", format: "xlsx" };
    const reply = await ask(app.page, "shell", "file.chooseToSave", input);
    expect(JSON.stringify(reply)).not.toContain(app.profile);
    const refusal = await askInVain(app.page, "shell", "file.showInFolder", {
      token: "0199c0de-0000-7000-8000-000000000000",
    });
    expect(refusal.code).toBe("not_found");
    expect(refusal.message).toMatch(sentence);
  });
});

test.describe("foreign pages", () => {
  const elsewhere = "data:text/html,<title>elsewhere</title>";
  for (const [what, address, isOwnWindow] of [
    ["a page of another origin in another window", elsewhere, false],
    ["the app's own page in another window", appPage, false],
    ["a page of another origin in the app's own window", elsewhere, true],
  ] as const) {
    test(`${what} gets no port and no answer, even with the preload`, async ({ app }) => {
      const preload = join(projectRoot, "out/preload/index.cjs");
      const got = await app.electron.evaluate(
        async ({ BrowserWindow }, { address, preload, isOwnWindow }) => {
          const [own] = BrowserWindow.getAllWindows();
          const other = { show: false, webPreferences: { preload, sandbox: true } };
          const window = isOwnWindow && own ? own : new BrowserWindow(other);
          const { webContents } = window;
          const posted: string[] = [];
          webContents.postMessage = (channel) => void posted.push(channel);
          await window.loadURL(address);
          const ask = "window.shortlist.shell('shell.about', {})";
          const reply: unknown = await webContents.executeJavaScript(ask);
          window.destroy();
          return { posted, reply };
        },
        { address, preload, isOwnWindow },
      );
      expect(got.posted).toEqual([]);
      expect(got.reply).toMatchObject({ ok: false, error: { code: "refused" } });
      expect(await countInLog(app, "A foreign page asked for a port and got none.")).not.toBe(0);
    });
  }

  test("a frame inside the page has no bridge, and one from outside is not loaded", async ({
    app,
  }) => {
    const inner = await app.page.evaluate(() => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inside = frame.contentWindow;
      const found = ["shortlist", "require", "process"].filter(
        (name) => inside !== null && name in inside,
      );
      frame.remove();
      return { hasWindow: inside !== null, found };
    });
    expect(inner).toEqual({ hasWindow: true, found: [] });

    await app.page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/index.html";
      document.body.append(frame);
    });
    await app.expectProblem(
      /content security policy.*frame-src|frame-src.*content security policy/iu,
    );
  });
});

test.describe("leaving the app", () => {
  test("navigation is refused wherever it goes", async ({ app }) => {
    await app.page.evaluate(() => {
      document.documentElement.dataset["still"] = "here";
    });
    const goTo = (place: string) =>
      app.page.evaluate((to) => {
        location.href = to;
      }, place);
    const places = [
      "https://example.com/",
      "app://shortlist/assets/",
      "app://other/index.html",
      "app://shortlist/index.html?other",
    ];
    for (const [index, place] of places.entries()) {
      await goTo(place);
      const refused = () => countInLog(app, "A navigation was refused.");
      await expect.poll(refused, place).toBe(index + 1);
      expect(app.page.url().replace(/#.*$/u, ""), place).toBe(appPage);
    }
    // These two Chromium refuses by itself.
    await goTo("file:///etc/passwd");
    await app.expectProblem(/Not allowed to load local resource/u);
    await goTo("data:text/html,gone");
    await app.expectProblem(/Not allowed to navigate top frame to data URL/u);
    expect(app.page.url().replace(/#.*$/u, "")).toBe(appPage);
    expect(await app.page.locator("html").getAttribute("data-still")).toBe("here");
  });

  test("a form cannot send anything", async ({ app }) => {
    await app.page.evaluate(() => {
      const form = document.createElement("form");
      form.action = "https://example.com/";
      document.body.append(form);
      form.submit();
    });
    await app.expectProblem(/form-action/u);
    expect(app.page.url().replace(/#.*$/u, "")).toBe(appPage);
  });

  test("the page may load itself again, and goes on", async ({ app }) => {
    await app.page.evaluate(() => {
      location.reload();
    });
    await app.page.waitForEvent("load");
    await untilReady(app.page);
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });

  test("no window opens but the app's own", async ({ app }) => {
    const opened = await app.page.evaluate(() => [
      window.open("https://example.com/"),
      window.open("about:blank"),
      window.open(location.href),
    ]);
    expect(opened).toEqual([null, null, null]);
    await app.page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "https://example.com/";
      link.target = "_blank";
      document.body.append(link);
      link.click();
    });
    await expect.poll(() => countInLog(app, "A new window was refused.")).toBe(4);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test("an embedded page (webview) does not come to life", async ({ app }) => {
    const isAlive = await app.page.evaluate(() => {
      const view = document.createElement("webview");
      view.setAttribute("src", "https://example.com/");
      document.body.append(view);
      return "loadURL" in view;
    });
    expect(isAlive).toBe(false);
  });

  test("outside links open as https and only through one function", async ({ app }) => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, "openedLinks", opened);
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
    });
    for (const url of [
      "http://example.com/",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "data:text/html,x",
      "smb://example.com/share",
      "ms-settings:",
      "https://user:secret@example.com/",
      "example.com",
      "",
    ]) {
      const { code, message } = await askInVain(app.page, "shell", "link.open", { url });
      expect(code, url).toBe("refused");
      expect(message, url).toMatch(sentence);
    }
    const link = { url: "https://example.com/jobs?id=7" };
    expect((await ask(app.page, "shell", "link.open", link)).ok).toBe(true);
    const opened = await app.electron.evaluate((): unknown =>
      Reflect.get(globalThis, "openedLinks"),
    );
    expect(opened).toEqual([link.url]);
  });

  test("a download is refused", async ({ app }) => {
    await app.electron.evaluate(({ session }) => {
      const seen: boolean[] = [];
      Reflect.set(globalThis, "downloads", seen);
      session.defaultSession.on("will-download", (event) => void seen.push(event.defaultPrevented));
    });
    await app.page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["x"]));
      link.download = "x.txt";
      link.click();
    });
    await expect
      .poll(async () => app.electron.evaluate((): unknown => Reflect.get(globalThis, "downloads")))
      .toEqual([true]);
  });
});

test.describe("files and the network", () => {
  test("app:// gives nothing from outside the bundle", async ({ app }) => {
    const answers = await app.electron.evaluate(async ({ net }) => {
      const paths = [
        "app://shortlist/../package.json",
        "app://shortlist/../../package.json",
        "app://shortlist/%2e%2e/%2e%2e/package.json",
        "app://shortlist/..%2f..%2fpackage.json",
        "app://shortlist/..%5c..%5cpackage.json",
        "app://shortlist/..\\..\\package.json",
        "app://shortlist/assets/..%2f..%2f..%2fpackage.json",
        "app://shortlist//etc/passwd",
        "app://shortlist/etc/passwd",
        "app://shortlist/file:///etc/passwd",
        "app://shortlist/index.html%00",
        "app://shortlist/../main/index.js",
        "app://other/index.html",
        "app://shortlist.example.com/index.html",
      ];
      return Promise.all(
        paths.map(async (path) => {
          const response = await net.fetch(path);
          const body: unknown = await response.json();
          return { path, status: response.status, body };
        }),
      );
    });
    for (const { path, status, body } of answers) {
      const isOtherHost = !path.startsWith("app://shortlist/");
      expect(status, path).toBe(isOtherHost ? 403 : 404);
      expect(body, path).toEqual({
        code: isOtherHost ? "refused" : "not_found",
        message: expect.stringMatching(sentence),
      });
    }
    const fromPage = await app.page.evaluate(async () => {
      const paths = ["/../../package.json", "/..%2f..%2fpackage.json", "/..%5c..%5cpackage.json"];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(fromPage).toEqual([404, 404, 404]);
    await app.forgetProblems(/status of 404/u);
  });

  test("the page comes with a strict policy", async ({ app }) => {
    const policy = await app.page.evaluate(
      async () => (await fetch("/index.html")).headers.get("content-security-policy") ?? "",
    );
    const directives = policy.split("; ");
    expect(directives).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  });

  test("file:// cannot be read", async ({ app }) => {
    const outcome = await runInPage(app.page, "return (await fetch('file:///etc/passwd')).status;");
    expect(outcome).toBe("TypeError");
    await app.expectProblem(/connect-src/u);
    await app.expectProblem(/file:\/\/\/etc\/passwd|Fetch API cannot load/iu);
  });

  test.describe("with a server that listens on this computer", () => {
    let server: Server;
    let address = "";
    let visits: string[] = [];
    test.beforeEach(async () => {
      visits = [];
      server = createServer((request, response) => {
        visits.push(request.url ?? "");
        response.end("here");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const bound = server.address();
      if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
      address = `127.0.0.1:${String(bound.port)}`;
    });
    test.afterEach(() => server.close());

    test("nothing leaves the page, nor the session behind it", async ({ app }) => {
      const tried = await runInPage(
        app.page,
        `const address = ${JSON.stringify(address)};
        const outcome = [];
        for (const scheme of ['http', 'https']) {
          outcome.push(await fetch(scheme + '://' + address + '/fetch').then(() => 'got', (e) => e.name));
        }
        outcome.push(navigator.sendBeacon('http://' + address + '/beacon') ? 'sent' : 'not sent');
        outcome.push(await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('blocked');
          image.src = 'http://' + address + '/image';
        }));
        outcome.push(await new Promise((resolve) => {
          try {
            const socket = new WebSocket('ws://' + address + '/socket');
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('blocked');
          } catch (error) { resolve(error.name); }
        }));
        return outcome;`,
      );
      expect(tried).toHaveLength(5);
      expect(tried).not.toContain("got");
      expect(tried).not.toContain("loaded");
      expect(tried).not.toContain("open");

      const behind = await app.electron.evaluate(async ({ BrowserWindow, net }, at) => {
        const fetched = await net.fetch(`http://${at}/main`).then(
          () => "got",
          () => "blocked",
        );
        const bare = new BrowserWindow({ show: false });
        const loaded = await bare.loadURL(`http://${at}/bare`).then(
          () => "got",
          () => "blocked",
        );
        bare.destroy();
        return [fetched, loaded];
      }, address);
      expect(behind).toEqual(["blocked", "blocked"]);
      expect(visits).toEqual([]);
      await app.forgetProblems(/content security policy|ERR_BLOCKED|Fetch API|WebSocket/iu);
    });
  });
});

test.describe("the window itself", () => {
  test("has no Node, no Electron, and of the app five functions", async ({ app }) => {
    const found = await app.page.evaluate(() => {
      const names = ["require", "process", "module", "exports", "global", "Buffer", "__dirname"];
      const electron = ["electron", "ipcRenderer", "electronAPI", "contextBridge"];
      return {
        leaked: [...names, ...electron].filter((name) => name in window),
        bridge: Object.keys(window.shortlist).sort(),
      };
    });
    expect(found.leaked).toEqual([]);
    expect(found.bridge).toEqual(["core", "dropped", "onCoreEvent", "onShellEvent", "shell"]);
  });

  test("is sandboxed and isolated", async ({ app }) => {
    // The preload's own world (999, electronjs.org/docs/latest/api/web-contents): without the
    // sandbox Node's globals stand there.
    const seen = await app.electron.evaluate(async ({ BrowserWindow }): Promise<unknown> => {
      const [window] = BrowserWindow.getAllWindows();
      const code = "[typeof process, typeof require, typeof window.shortlist, location.origin]";
      return window?.webContents.executeJavaScriptInIsolatedWorld(999, [{ code }]);
    });
    expect(seen).toEqual(["undefined", "undefined", "undefined", "app://shortlist"]);
  });

  test("does not let the page's scripts at the port or change the bridge", async ({ app }) => {
    await app.page.addInitScript({
      content: `
        window.caught = [];
        addEventListener("message", ({ ports }) => {
          if (ports.length > 0) caught.push("a port by message");
        });
        const { postMessage } = MessagePort.prototype;
        MessagePort.prototype.postMessage = function (...args) {
          if (JSON.stringify(args).includes("app.state")) caught.push("a request by its port");
          return postMessage.apply(this, args);
        };`,
    });
    await app.page.reload();
    await untilReady(app.page);
    const result = await app.page.evaluate(async () => {
      const mine = () => Promise.reject(new Error("replaced"));
      const isReplaced =
        Reflect.set(window.shortlist, "core", mine) || Reflect.set(window, "shortlist", {});
      await window.shortlist.core("app.state", {});
      const caught: unknown = Reflect.get(window, "caught");
      return { isReplaced, caught };
    });
    expect(result).toEqual({ isReplaced: false, caught: [] });
  });
});

test.describe("permissions", () => {
  // A camera must be there to be denied.
  test.use({ switches: ["--use-fake-device-for-media-stream"] });

  test("are denied, every one", async ({ app }) => {
    const outcome = await app.page.evaluate(async () => {
      const states = await Promise.all(
        (["geolocation", "notifications", "camera", "microphone", "midi"] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      );
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
      return {
        states: [...new Set(states)],
        location: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => {
              resolve("given");
            },
            ({ code }) => {
              resolve(code);
            },
          );
        }),
        notification: await Notification.requestPermission(),
        clipboard: await navigator.clipboard.readText().then(() => "read", nameOf),
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => "on", nameOf),
        screen: await navigator.mediaDevices
          .getDisplayMedia({ video: true })
          .then(() => "shown", nameOf),
      };
    });
    expect(outcome).toEqual({
      states: ["denied"],
      location: 1,
      notification: "denied",
      clipboard: "NotAllowedError",
      camera: "NotAllowedError",
      screen: expect.stringMatching(/Error$/u),
    });
  });
});

test.describe("scripts", () => {
  test("run from the app's own files alone", async ({ app }) => {
    const tries = {
      eval: "return eval('1 + 1');",
      function: "return new Function('return 2')();",
      timer: "setTimeout('window.wasRun = true'); return 'set';",
      inline:
        "const s = document.createElement('script'); s.textContent = 'window.wasRun = true'; document.head.append(s); return 'added';",
      handler:
        "const b = document.createElement('b'); b.setAttribute('onclick', 'window.wasRun = true'); b.click(); return 'clicked';",
      markup:
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.wasRun = true\">'); return 'inserted';",
      data: "await import('data:text/javascript,window.wasRun = true'); return 'imported';",
      worker: "new Worker(URL.createObjectURL(new Blob(['1']))); return 'started';",
    };
    const outcomes: Record<string, unknown> = {};
    for (const [name, body] of Object.entries(tries)) {
      outcomes[name] = await runInPage(app.page, body);
    }
    expect(outcomes["eval"]).toBe("EvalError");
    expect(outcomes["function"]).toBe("EvalError");
    expect(outcomes["inline"]).toBe("TypeError");
    expect(outcomes["markup"]).toBe("TypeError");
    expect(outcomes["data"]).toBe("TypeError");
    expect(outcomes["worker"]).not.toBe("started");
    expect(await app.page.evaluate(() => "wasRun" in window)).toBe(false);
    await app.forgetProblems(/content security policy|TrustedScript|Trusted/iu);
  });
});
