import {
  clipboard,
  ipcMain,
  nativeTheme,
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
} from "electron";
import { isAbsolute } from "node:path";
import { z } from "zod";
import { channels } from "../../shared/ipc/channels.ts";
import {
  shellContract,
  type OutputOf,
  type ParsedInputOf,
  type ShellRouteName,
} from "../../shared/ipc/contract.ts";
import { AppError, type IpcError } from "../../shared/ipc/errors.ts";
import type { ChosenFile, Reply } from "../../shared/ipc/events.ts";
import type { Core } from "./core.ts";
import type { Dialogs } from "./dialogs.ts";
import { describeError, type Log } from "./log.ts";
import type { Preferences } from "./preferences.ts";
import { about } from "./report.ts";
import { isOwnPage, openMail, openOutside } from "./security.ts";
import type { Windows } from "./windows.ts";

type Handlers = {
  [Name in ShellRouteName]: (
    input: ParsedInputOf<Name>,
    window: BrowserWindow,
  ) => OutputOf<Name> | Promise<OutputOf<Name>>;
};

/** The contract seen so that a route's schema and its handler are known to fit each other. */
const schemas: { [Name in ShellRouteName]: { input: z.ZodType<ParsedInputOf<Name>> } } =
  shellContract;

/** Paths that the preload script took from dropped files; a page cannot make one up. */
const droppedSchema = z.array(z.string().min(1).max(4_096).refine(isAbsolute)).max(200);

const requestSchema = z.strictObject({ route: z.string().max(100), input: z.unknown() });

/** Answers the shell's routes, and windows that ask for their port, from the app's pages only. */
export function answerWindows(options: {
  windows: Windows;
  core: Core;
  dialogs: Dialogs;
  preferences: Preferences;
  log: Log;
}): void {
  const { windows, core, dialogs, preferences, log } = options;

  const handlers: Handlers = {
    "shell.about": () => about(log),
    "file.chooseToSave": (input, window) => dialogs.chooseToSave(window, input),
    "file.chooseDocument": (input, window) => dialogs.chooseDocument(window, input),
    "mail.write": async (mail) => {
      await openMail(mail);
      return null;
    },
    "file.chooseToOpen": ({ kind }, window) => dialogs.chooseToOpen(window, kind),
    "file.showInFolder": ({ token }) => {
      dialogs.showInFolder(token);
      return null;
    },
    "database.choose": async ({ intent }, window) => ({
      isChanged: await dialogs.chooseDatabase(window, intent),
    }),
    "link.open": async ({ url }) => {
      await openOutside(url);
      return null;
    },
    "appearance.set": ({ appearance }) => {
      nativeTheme.themeSource = appearance;
      preferences.change({ appearance });
      return null;
    },
    "report.copy": async ({ text }) => {
      await clipboard.writeText(text);
      return null;
    },
    "window.open": ({ route }) => {
      windows.open(route);
      return null;
    },
    "core.restart": async () => {
      await core.restart();
      return null;
    },
  };

  async function answer<Name extends ShellRouteName>(
    name: Name,
    input: unknown,
    window: BrowserWindow,
  ): Promise<Reply<OutputOf<Name>>> {
    const parsed = schemas[name].input.safeParse(input);
    if (!parsed.success) return { ok: false, error: inputError(parsed.error) };
    const data = await handlers[name](parsed.data, window);
    return { ok: true, data, changed: null, revision: 0 };
  }

  function senderOf(event: IpcMainInvokeEvent | IpcMainEvent): BrowserWindow | null {
    return isOwnPage(event.senderFrame, event.sender) ? windows.of(event.sender) : null;
  }

  ipcMain.handle(channels.shellRoute, async (event, raw: unknown): Promise<Reply<unknown>> => {
    const window = senderOf(event);
    if (!window) {
      log.write("warn", "shell", "A request from a foreign page was refused.");
      return fail("refused", "Only Shortlist's own windows may ask for this.");
    }
    const request = requestSchema.safeParse(raw);
    if (!request.success || !isShellRoute(request.data.route)) {
      return fail("unknown_route", "Shortlist knows no such request.");
    }
    try {
      return await answer(request.data.route, request.data.input, window);
    } catch (error) {
      if (error instanceof AppError) return fail(error.code, error.message);
      log.write("error", "shell", `${request.data.route} failed: ${describeError(error)}`);
      return fail("internal", "That did not work. Nothing was changed. Please try again.");
    }
  });

  ipcMain.handle(channels.droppedFiles, (event, raw: unknown): Reply<ChosenFile[]> => {
    if (!senderOf(event)) return fail("refused", "Only Shortlist's own windows may ask for this.");
    const paths = droppedSchema.safeParse(raw);
    if (!paths.success) return fail("invalid_input", "At most 200 files can be read at once.");
    return { ok: true, data: dialogs.takeDropped(paths.data), changed: null, revision: 0 };
  });

  ipcMain.on(channels.corePort, (event) => {
    if (senderOf(event)) core.connect(event.sender);
    else log.write("warn", "shell", "A foreign page asked for a port and got none.");
  });

  ipcMain.on(channels.textCommand, (event, command: unknown) => {
    if (!senderOf(event)) return;
    if (command === "undo") event.sender.undo();
    else if (command === "redo") event.sender.redo();
  });
}

function isShellRoute(route: string): route is ShellRouteName {
  return Object.hasOwn(shellContract, route);
}

function fail(code: IpcError["code"], message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

function inputError(error: z.ZodError): IpcError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  const first = error.issues[0]?.message ?? "The request is not complete.";
  return { code: "invalid_input", message: first, fields };
}
