import { _electron, type ElectronApplication, type Page } from "playwright";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const projectRoot = resolve(import.meta.dirname, "../..");

/** The app, or another Electron program, in a real window that a program looks after. */
export interface AppWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Quits as a person would and waits for the end. */
  quit: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder with the program's package.json; this project's own when left out. */
  program?: string;
  /** The profile's folder. */
  profile: string;
  /** More switches for Chromium. */
  switches?: readonly string[];
}

/** The environment of windows: this program itself may run in an Electron that acts as Node. */
function windowEnvironment(): Record<string, string> {
  const known = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === "ELECTRON_RUN_AS_NODE" ? [] : [[name, value] as const],
  );
  return Object.fromEntries(known);
}

/** Starts a program and waits for its first window; the page may still be loading. */
export async function launch(options: LaunchOptions): Promise<AppWindow> {
  const { program = projectRoot, profile, switches = [] } = options;
  // Chromium's sandbox does not start as root (a container).
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const electron = await _electron.launch({
    args: [program, `--user-data-dir=${profile}`, ...root, ...switches],
    cwd: projectRoot,
    env: windowEnvironment(),
    // The app's own appearance counts, not one that Playwright pretends.
    colorScheme: null,
  });
  return { electron, page: await electron.firstWindow(), quit: () => electron.close() };
}

/** Waits until the page shows its first screen with its data. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
}

/** Makes the window's page this large, in pixels. */
export async function resize(
  { electron, page }: AppWindow,
  size: { width: number; height: number },
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(wanted.width, wanted.height);
  }, size);
  await page.waitForFunction(
    (wanted) => innerWidth === wanted.width && innerHeight === wanted.height,
    size,
  );
}

/** Answers the system's save dialog from now on with this path. */
export async function answerSaveDialog({ electron }: AppWindow, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Runs `work` with a folder that is removed afterwards. */
export async function withFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "shortlist-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
