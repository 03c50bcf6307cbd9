import {
  app,
  clipboard,
  Menu,
  shell,
  type BrowserWindow,
  type MenuItemConstructorOptions,
} from "electron";
import type { MenuCommand } from "../../shared/ipc/events.ts";
import { tell } from "./core.ts";
import type { Log } from "./log.ts";
import { report } from "./report.ts";
import type { Windows } from "./windows.ts";

type Item = MenuItemConstructorOptions;

/** Sets the application menu, with the habits of the platform. */
export function setMenu(options: {
  windows: Windows;
  log: Log;
  chooseDatabase: (window: BrowserWindow) => void;
  isDevelopment: boolean;
}): void {
  const { windows, log, chooseDatabase, isDevelopment } = options;
  const isMac = process.platform === "darwin";
  const separator: Item = { type: "separator" };

  const withWindow = (act: (window: BrowserWindow) => void) => (): void => {
    act(windows.current() ?? windows.open());
  };
  /** The page does the work. In a text field the preload lets Undo and Redo act on the text. */
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: withWindow((window) => {
      tell(window.webContents, { type: "menu", command: name });
    }),
  });

  const settings = command("Settings…", "settings", "CmdOrCtrl+,");
  const appMenu: Item = {
    label: app.name,
    submenu: [
      { role: "about" },
      separator,
      settings,
      separator,
      { role: "services" },
      separator,
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      separator,
      { role: "quit" },
    ],
  };
  const file: Item = {
    label: "&File",
    submenu: [
      command("New requisition", "newRequisition", "CmdOrCtrl+N"),
      {
        label: "New window",
        accelerator: "CmdOrCtrl+Shift+N",
        click: () => {
          windows.open();
        },
      },
      separator,
      command("Export…", "export", "CmdOrCtrl+Shift+E"),
      separator,
      { label: "Open another database…", click: withWindow(chooseDatabase) },
      ...(isMac ? [] : [separator, settings]),
      separator,
      { role: "close" },
      ...(isMac ? [] : [{ role: "quit" } satisfies Item]),
    ],
  };
  const edit: Item = {
    label: "&Edit",
    submenu: [
      command("Undo", "undo", "CmdOrCtrl+Z"),
      command("Redo", "redo", process.platform === "win32" ? "Ctrl+Y" : "CmdOrCtrl+Shift+Z"),
      separator,
      { role: "cut" },
      { role: "copy" },
      { role: "paste" },
      { role: "pasteAndMatchStyle", label: "Paste as plain text" },
      { role: "delete" },
      separator,
      { role: "selectAll" },
    ],
  };
  const view: Item = {
    label: "&View",
    submenu: [
      command("Command palette", "palette", "CmdOrCtrl+K"),
      separator,
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      separator,
      { role: "togglefullscreen" },
      ...(isDevelopment
        ? [separator, { role: "reload" } satisfies Item, { role: "toggleDevTools" } satisfies Item]
        : []),
    ],
  };
  const help: Item = {
    role: "help",
    submenu: [
      command("Keyboard shortcuts", "shortcuts"),
      {
        label: "Copy report",
        click: () => void clipboard.writeText(report(log)),
      },
      {
        label: "Show log file",
        click: () => {
          shell.showItemInFolder(log.file);
        },
      },
      ...(isMac ? [] : [separator, { role: "about" } satisfies Item]),
    ],
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [appMenu] : []),
      file,
      edit,
      view,
      { role: "windowMenu" },
      help,
    ]),
  );
}
