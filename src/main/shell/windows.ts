import { app, BrowserWindow, nativeTheme, screen, type WebContents } from "electron";
import { minimumSize, placeWindow } from "./bounds.ts";
import type { Log } from "./log.ts";
import { appPage } from "./origin.ts";
import type { Preferences } from "./preferences.ts";
import { watchOver } from "./recovery.ts";

/** The windows of the app. */
export interface Windows {
  /** Opens a window on a screen, such as "/requisitions/…"; the start screen without one. */
  open: (route?: string) => BrowserWindow;
  /** The window of these contents, if it was opened here and so may talk to the shell. */
  of: (contents: WebContents) => BrowserWindow | null;
  /** The window used last; null when all are closed. */
  current: () => BrowserWindow | null;
  /** Brings the window used last to the front, or opens one. */
  focus: () => void;
}

/** The colours of the page's ground, so that nothing flashes before it is painted. */
const ground = { light: "#f7f6f3", dark: "#171614" } as const;
const cascade = 24;
const saveAfterMs = 400;

export function createWindows(options: {
  preload: string;
  icon: string;
  preferences: Preferences;
  log: Log;
}): Windows {
  const { preload, icon, preferences, log } = options;
  const opened = new Set<BrowserWindow>();
  let lastUsed: BrowserWindow | null = null;

  function open(route = "/"): BrowserWindow {
    const remembered = preferences.current.window;
    const place = placeWindow(remembered, workAreas());
    const shift = opened.size * cascade;
    const window = new BrowserWindow({
      ...place,
      x: place.x + shift,
      y: place.y + shift,
      minWidth: minimumSize.width,
      minHeight: minimumSize.height,
      title: "Shortlist",
      icon,
      show: false,
      backgroundColor: currentGround(),
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        navigateOnDragDrop: false,
        devTools: !app.isPackaged,
      },
    });
    opened.add(window);
    lastUsed = window;
    const isMaximized = remembered?.isMaximized === true && opened.size === 1;
    window.once("ready-to-show", () => {
      if (isMaximized) window.maximize();
      window.show();
    });
    window.on("focus", () => {
      lastUsed = window;
    });
    window.on("closed", () => {
      opened.delete(window);
      if (lastUsed === window) lastUsed = [...opened].at(-1) ?? null;
    });
    rememberPlace(window, preferences);
    watchOver(window, log);
    window.loadURL(`${appPage}#${route}`).catch(() => {
      log.write("error", "window", "The page could not be loaded.");
    });
    return window;
  }

  nativeTheme.on("updated", () => {
    for (const window of opened) window.setBackgroundColor(currentGround());
  });

  return {
    open,
    of: (contents) => [...opened].find((window) => window.webContents === contents) ?? null,
    current: () => lastUsed,
    focus() {
      const window = lastUsed ?? open();
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

function currentGround(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

function rememberPlace(window: BrowserWindow, preferences: Preferences): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    if (JSON.stringify(place) !== JSON.stringify(preferences.current.window)) {
      preferences.change({ window: place });
    }
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, saveAfterMs);
  };
  window.on("resize", saveSoon);
  window.on("move", saveSoon);
  window.on("maximize", saveSoon);
  window.on("unmaximize", saveSoon);
  window.on("close", save);
}
