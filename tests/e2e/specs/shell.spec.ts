import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  ask,
  askInVain,
  expect,
  launchArguments,
  launchEnvironment,
  test,
  untilReady,
  type ShortlistApp,
} from "../fixtures/app.ts";

const sentence = /^[A-Z].+\.$/u;

/** The process of the core, as the system knows it. */
async function corePid(app: ShortlistApp): Promise<number> {
  let pid: number | undefined;
  await expect(async () => {
    const metrics = await app.electron.evaluate(({ app: electronApp }) =>
      electronApp.getAppMetrics(),
    );
    pid = metrics.find(({ name }) => name === "Shortlist core")?.pid;
    expect(pid).toBeDefined();
  }).toPass();
  return pid ?? 0;
}

/** Collects, in the page, what the shell tells from now on; the function gives their types. */
async function shellEvents(app: ShortlistApp): Promise<() => Promise<unknown>> {
  await app.page.evaluate(() => {
    const types: string[] = [];
    Reflect.set(window, "shellEventTypes", types);
    window.shortlist.onShellEvent((event) => {
      types.push(event.type === "menu" ? `menu ${event.command}` : event.type);
    });
  });
  return () => app.page.evaluate((): unknown => Reflect.get(window, "shellEventTypes"));
}

async function clickMenu(app: ShortlistApp, ...labels: string[]): Promise<void> {
  await app.electron.evaluate(({ Menu }, path) => {
    let menu = Menu.getApplicationMenu();
    for (const label of path.slice(0, -1)) {
      menu = menu?.items.find((item) => item.label.replace("&", "") === label)?.submenu ?? null;
    }
    const item = menu?.items.find(({ label }) => label === path.at(-1));
    if (!item) throw new Error(`There is no menu item ${path.join(" > ")}.`);
    Reflect.apply(item.click, item, []);
  }, labels);
}

const hashOf = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

test.describe("the window", () => {
  const bounds = (app: ShortlistApp) =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

  test("comes back with the size and place it was left with", async ({ app }) => {
    const left = { x: 40, y: 30, width: 1100, height: 700 };
    await app.electron.evaluate(({ BrowserWindow }, place) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(place);
    }, left);
    await expect.poll(() => bounds(app)).toEqual(left);
    await app.relaunch();
    expect(await bounds(app)).toEqual(left);
  });

  test("does not come back where no display is, nor smaller than 1024 by 640", async ({ app }) => {
    await app.quit();
    const file = join(app.profile, "preferences.json");
    const window = { x: 90_000, y: -90_000, width: 300, height: 200, isMaximized: false };
    await writeFile(file, JSON.stringify({ window }));
    await app.relaunch();
    const place = await bounds(app);
    const area = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(place).toMatchObject({ width: 1024, height: 640 });
    expect(place?.x).toBeGreaterThanOrEqual(area.x);
    expect(place?.x).toBeLessThan(area.x + area.width);
    expect(place?.y).toBeGreaterThanOrEqual(area.y);
  });

  test("opens with defaults when the preferences are broken, and keeps the file", async ({
    app,
  }) => {
    await app.quit();
    await writeFile(join(app.profile, "preferences.json"), '{"appearance": "da');
    await app.relaunch();
    expect(await readFile(join(app.profile, "preferences.json.broken"), "utf8")).toBe(
      '{"appearance": "da',
    );
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });

  test("a second one has a core of its own to talk to, the same", async ({ app }) => {
    const opened = app.electron.waitForEvent("window");
    await ask(app.page, "shell", "window.open", { route: "/" });
    const second = await opened;
    await untilReady(second);
    const [one, other] = await Promise.all(
      [app.page, second].map((page) =>
        page.evaluate(async () => JSON.parse(await window.shortlist.core("app.state", {}))),
      ),
    );
    expect(one?.run).not.toBeNull();
    expect(other?.run).toBe(one?.run);
  });

  for (const [what, question] of [
    ["crashed", "This window stopped working"],
    ["hangs", "This window does not answer"],
  ] as const) {
    test(`offers to load again when its page ${what}, and goes on`, async ({ app }) => {
      const outcome = await app.electron.evaluate(async ({ dialog, BrowserWindow }, happened) => {
        const [window] = BrowserWindow.getAllWindows();
        if (!window) throw new Error("There is no window.");
        const asked: string[] = [];
        dialog.showMessageBox = (...args: unknown[]) => {
          const options = JSON.stringify(args.at(-1));
          asked.push(options);
          const response = options.includes('["Reload"') ? 0 : 1;
          return Promise.resolve({ response, checkboxChecked: false });
        };
        const loaded = new Promise<void>((resolve) => {
          window.webContents.once("did-finish-load", () => {
            resolve();
          });
        });
        if (happened === "hangs") window.emit("unresponsive");
        else window.webContents.forcefullyCrashRenderer();
        await loaded;
        const state = "window.shortlist.core('app.state', {}).then(JSON.parse)";
        const reply: unknown = await window.webContents.executeJavaScript(state);
        return { asked, reply };
      }, what);
      expect(outcome.asked).toEqual([expect.stringContaining(question)]);
      expect(outcome.reply).toMatchObject({ reply: { ok: true } });
      const log = await readFile(join(app.profile, "logs", "shortlist.log"), "utf8");
      expect(log).toContain(what === "hangs" ? "does not answer" : "The page ended");
    });
  }

  test("follows the appearance that is set, and keeps it", async ({ app }) => {
    const isDark = () =>
      app.page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    const ground = () =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
      );
    await ask(app.page, "shell", "appearance.set", { appearance: "dark" });
    await expect.poll(isDark).toBe(true);
    await expect.poll(ground).toBe("#171614");
    await app.relaunch();
    expect(await isDark()).toBe(true);
    expect(await ground()).toBe("#171614");
    await ask(app.page, "shell", "appearance.set", { appearance: "light" });
    await expect.poll(isDark).toBe(false);
    await expect.poll(ground).toBe("#f7f6f3");
  });
});

test.describe("a second start on the same profile", () => {
  test("hands over to the first and ends", async ({ app, display }) => {
    const program = await app.electron.evaluate(() => process.execPath);
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const isVisible = () =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    expect(await isVisible()).toBe(false);

    const second = spawn(program, launchArguments(app.profile), {
      env: launchEnvironment(display),
      stdio: ["ignore", "pipe", "ignore"],
    });
    let said = "";
    second.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => second.once("close", resolve));

    expect(code).toBe(0);
    expect(said).toContain("Shortlist is open already");
    await expect.poll(isVisible).toBe(true);
    expect(app.electron.windows()).toHaveLength(1);
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });

  test("another profile opens beside it", async ({ app, launch }) => {
    const other = await launch();
    expect(other.profile).not.toBe(app.profile);
    expect((await ask(other.page, "core", "app.state")).ok).toBe(true);
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });
});

test.describe("the core", () => {
  test("is started again when it dies, and the window goes on", async ({ app }) => {
    const events = await shellEvents(app);
    const first = await corePid(app);
    const runBefore = await app.page.evaluate(
      async () => JSON.parse(await window.shortlist.core("app.state", {})).run,
    );

    // Stopped, it cannot answer any more: the request is certainly under way when it dies.
    process.kill(first, "SIGSTOP");
    const underWay = askInVain(app.page, "core", "app.state");
    await app.page.evaluate("1");
    process.kill(first, "SIGKILL");
    const refusal = await underWay;
    expect(refusal.code).toBe("interrupted");
    expect(refusal.message).toMatch(sentence);

    await expect.poll(events).toEqual(["coreRestarted"]);
    const after = await app.page.evaluate(async () =>
      JSON.parse(await window.shortlist.core("app.state", {})),
    );
    expect(after.reply.ok).toBe(true);
    expect(after.run).not.toBe(runBefore);
    expect(await corePid(app)).not.toBe(first);
  });

  test("is given up after five deaths within a minute, until a person tries again", async ({
    app,
  }) => {
    const events = await shellEvents(app);
    for (let death = 1; death <= 5; death += 1) {
      const pid = await corePid(app);
      process.kill(pid, "SIGKILL");
      if (death < 5) {
        await expect.poll(events, { timeout: 15_000 }).toHaveLength(death);
      }
    }
    const restarted = Array.from({ length: 4 }, () => "coreRestarted");
    await expect.poll(events).toEqual([...restarted, "coreFailed"]);
    const { code, message } = await askInVain(app.page, "core", "app.state");
    expect(code).toBe("store_unavailable");
    expect(message).toMatch(sentence);
    await expect(app.page.locator("body")).toContainText(message);

    expect((await ask(app.page, "shell", "core.restart")).ok).toBe(true);
    await expect.poll(events).toEqual([...restarted, "coreFailed", "coreRestarted"]);
    expect((await ask(app.page, "core", "app.state")).ok).toBe(true);
  });

  test("closes the store before the app ends", async ({ app }) => {
    await ask(app.page, "core", "app.state");
    await app.quit();
    const files = await readdir(app.profile);
    expect(files).toContain("shortlist.db");
    expect(files.filter((name) => /-wal$|-shm$/u.test(name))).toEqual([]);
  });
});

test.describe("a database that cannot be used", () => {
  /** Makes what stands in the profile a database that cannot be used; gives its hash. */
  async function spoil(app: ShortlistApp, how: "newer" | "damaged"): Promise<string> {
    const file = join(app.profile, "shortlist.db");
    await app.quit();
    const handle = await open(file, "r+");
    // The file format keeps user_version in bytes 60 to 63, big-endian (sqlite.org/fileformat.html).
    if (how === "newer") await handle.write(Buffer.from([0, 0, 0x27, 0x0f]), 0, 4, 60);
    else await handle.write(Buffer.alloc(4_096, "no database"), 0, 4_096, 0);
    await handle.close();
    return hashOf(file);
  }

  for (const [how, code] of [
    ["newer", "newer_database"],
    ["damaged", "damaged_database"],
  ] as const) {
    test(`${how}: a sentence says so, the file is untouched, and another can be chosen`, async ({
      app,
    }) => {
      const file = join(app.profile, "shortlist.db");
      const before = await spoil(app, how);
      await app.relaunch();

      const refusal = await askInVain(app.page, "core", "app.state");
      expect(refusal.code).toBe(code);
      expect(refusal.message).toMatch(sentence);
      await expect(app.page.locator("body")).toContainText(refusal.message);
      expect(await hashOf(file)).toBe(before);

      await app.answerSaveDialog(null);
      const cancelled = await ask(app.page, "shell", "database.choose", { intent: "create" });
      expect(cancelled).toMatchObject({ ok: true, data: { isChanged: false } });

      await app.answerSaveDialog(file);
      const existing = await askInVain(app.page, "shell", "database.choose", { intent: "create" });
      expect(existing.code).toBe("refused");
      expect(existing.message).toMatch(sentence);
      expect(await hashOf(file)).toBe(before);

      await app.answerSaveDialog(join(app.profile, "fresh"));
      const chosen = await ask(app.page, "shell", "database.choose", { intent: "create" });
      expect(chosen).toMatchObject({ ok: true, data: { isChanged: true } });
      await expect.poll(async () => (await ask(app.page, "core", "app.state")).ok).toBe(true);
      expect(await hashOf(file)).toBe(before);

      await app.relaunch();
      const state = await ask(app.page, "core", "app.state");
      expect(JSON.stringify(state)).toContain("fresh.db");
    });
  }

  test("a folder where the file should be: a sentence says so", async ({ app }) => {
    await app.answerOpenDialog(app.profile);
    await ask(app.page, "shell", "database.choose", { intent: "open" });
    await expect(async () => {
      const { code, message } = await askInVain(app.page, "core", "app.state");
      expect(code).toBe("store_unavailable");
      expect(message).toMatch(sentence);
      await expect(app.page.locator("body")).toContainText(message);
    }).toPass();
    const back = await ask(app.page, "shell", "database.choose", { intent: "default" });
    expect(back).toMatchObject({ ok: true, data: { isChanged: true } });
    await expect.poll(async () => (await ask(app.page, "core", "app.state")).ok).toBe(true);
  });
});

test.describe("menus and dialogs", () => {
  test("Undo acts on the text being typed, else the window is told", async ({ app }) => {
    const events = await shellEvents(app);
    await app.page.evaluate(() => {
      const field = document.createElement("input");
      field.setAttribute("aria-label", "Field of the test");
      document.body.append(field);
      field.focus();
    });
    const field = app.page.getByLabel("Field of the test");
    await field.pressSequentially("Ada");
    await clickMenu(app, "Edit", "Undo");
    await expect(field).toHaveValue("");
    await clickMenu(app, "Edit", "Redo");
    await expect(field).toHaveValue("Ada");
    expect(await events()).toEqual([]);

    await field.blur();
    await clickMenu(app, "Edit", "Undo");
    await expect.poll(events).toEqual(["menu undo"]);
    await expect(field).toHaveValue("Ada");
  });

  test("a menu entry tells the window what to do", async ({ app }) => {
    const events = await shellEvents(app);
    await clickMenu(app, "View", "Command palette");
    await expect.poll(events).toEqual(["menu palette"]);
  });

  test("a file to save has the ending of its format, and Cancel is no error", async ({ app }) => {
    const input = { suggestedName: "../EM II: pipeline", format: "xlsx" };
    await app.answerSaveDialog(null);
    expect(await ask(app.page, "shell", "file.chooseToSave", input)).toEqual({
      ok: true,
      data: null,
    });
    await app.answerSaveDialog(join(app.profile, "pipeline"));
    expect(await ask(app.page, "shell", "file.chooseToSave", input)).toMatchObject({
      ok: true,
      data: { fileName: "pipeline.xlsx", format: "xlsx", token: expect.any(String) },
    });
    const proposed = await app.electron.evaluate(
      ({ dialog, BrowserWindow }) =>
        new Promise<string>((resolve) => {
          dialog.showSaveDialog = (...args: unknown[]) => {
            resolve(JSON.stringify(args.at(-1)));
            return Promise.resolve({ canceled: true, filePath: "" });
          };
          void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            "window.shortlist.shell('file.chooseToSave', { suggestedName: '../EM II: pipeline', format: 'xlsx' })",
          );
        }),
    );
    expect(proposed).toContain("EM II pipeline.xlsx");
    expect(proposed).not.toContain("..");
  });

  test("the log says what happened, and nothing of what people typed", async ({ app }) => {
    const secret = "Zephyrine Quillfeather";
    await ask(app.page, "core", "palette.search", { text: secret });
    await ask(app.page, "core", "candidate.get", { id: secret });
    await ask(app.page, "shell", "link.open", { url: `http://${secret}` });
    await ask(app.page, "shell", "file.showInFolder", { token: secret });
    await app.quit();
    const log = await readFile(join(app.profile, "logs", "shortlist.log"), "utf8");
    expect(log).toMatch(/^\S+ info shell: Shortlist \d/u);
    expect(log).not.toMatch(/Zephyrine|Quillfeather/u);
  });
});
