import { app, dialog, shell, type BrowserWindow } from "electron";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { InputOf, OutputOf } from "../../shared/ipc/contract.ts";
import type { ChosenFile } from "../../shared/ipc/events.ts";
import { AppError } from "../../shared/ipc/errors.ts";
import type { Core } from "./core.ts";
import { safeFileName, withExtension } from "./fileNames.ts";
import type { Preferences } from "./preferences.ts";

const formats = {
  xlsx: { extension: ".xlsx", name: "Excel workbook" },
  csv: { extension: ".csv", name: "Comma-separated values" },
} as const;
/** What can be chosen to be read; the core looks into each file itself. */
const readable = {
  postings: { name: "Postings", extensions: ["txt", "md", "html", "htm", "pdf", "docx", "json"] },
  competencies: { name: "Competencies", extensions: ["json"] },
};
const documents = {
  pdf: { extension: ".pdf", name: "PDF document" },
  ics: { extension: ".ics", name: "Calendar entry" },
} as const;
const database = { extension: ".db", name: "Shortlist database" } as const;

/** What asks a person for a file. Paths stay here and in the core; windows get tokens. */
export interface Dialogs {
  /** Null when the person cancels. */
  chooseToSave: (
    window: BrowserWindow,
    input: InputOf<"file.chooseToSave">,
  ) => Promise<OutputOf<"file.chooseToSave">>;
  /** Null when the person cancels. */
  chooseDocument: (
    window: BrowserWindow,
    input: InputOf<"file.chooseDocument">,
  ) => Promise<OutputOf<"file.chooseDocument">>;
  /** Null when the person cancels. */
  chooseToOpen: (
    window: BrowserWindow,
    kind: InputOf<"file.chooseToOpen">["kind"],
  ) => Promise<ChosenFile[] | null>;
  /** Gives tokens to files that a person dropped on a window. */
  takeDropped: (paths: readonly string[]) => ChosenFile[];
  /** Refuses a token that was not given out since the app started. */
  showInFolder: (token: string) => void;
  /** Lets a person choose the database and opens it; false when they cancel. */
  chooseDatabase: (
    window: BrowserWindow,
    intent: InputOf<"database.choose">["intent"],
  ) => Promise<boolean>;
}

export function createDialogs(options: {
  core: Core;
  preferences: Preferences;
  /** The database of the profile itself. */
  ownDatabase: string;
}): Dialogs {
  const { core, preferences, ownDatabase } = options;
  const paths = new Map<string, string>();
  let folder: string | null = null;

  async function askToSave(
    window: BrowserWindow,
    suggestedName: string,
    format: { extension: string; name: string },
  ): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(folder ?? app.getPath("documents"), suggestedName),
      filters: [{ name: format.name, extensions: [format.extension.slice(1)] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
    if (canceled || filePath === "") return null;
    folder = dirname(filePath);
    const path = withExtension(filePath, format.extension);
    const isConfirmed =
      path === filePath || !existsSync(path) || (await askToReplace(window, path));
    return isConfirmed ? path : null;
  }

  function give(path: string): ChosenFile {
    const token = randomUUID();
    paths.set(token, path);
    core.giveFile(token, path);
    return { token, name: basename(path) };
  }

  return {
    async chooseToSave(window, { suggestedName, format }) {
      const { extension } = formats[format];
      const path = await askToSave(window, safeFileName(suggestedName, extension), formats[format]);
      if (path === null) return null;
      const { token, name } = give(path);
      return { token, fileName: name, format };
    },

    async chooseDocument(window, { suggestedName, format }) {
      const { extension } = documents[format];
      const name = safeFileName(suggestedName, extension);
      const path = await askToSave(window, name, documents[format]);
      if (path === null) return null;
      const { token, name: fileName } = give(path);
      return { token, fileName };
    },

    async chooseToOpen(window, kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder ?? app.getPath("documents"),
        properties: ["openFile", "multiSelections"],
        filters: [readable[kind], { name: "All files", extensions: ["*"] }],
      });
      const [first] = filePaths;
      if (canceled || first === undefined) return null;
      folder = dirname(first);
      return filePaths.map(give);
    },

    takeDropped: (dropped) => dropped.map(give),

    showInFolder(token) {
      const path = paths.get(token);
      if (path === undefined) {
        throw new AppError("not_found", "That file was saved before Shortlist was last started.");
      }
      shell.showItemInFolder(path);
    },

    async chooseDatabase(window, intent) {
      if (intent === "default") return useDatabase(null);
      if (intent === "create") {
        const path = await askToSave(window, `Shortlist${database.extension}`, database);
        if (path === null) return false;
        if (existsSync(path)) {
          throw new AppError(
            "refused",
            "A file of that name is there already. Choose another name, or open that database instead.",
          );
        }
        return useDatabase(path);
      }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ["openFile"],
        filters: [
          { name: database.name, extensions: [database.extension.slice(1)] },
          { name: "All files", extensions: ["*"] },
        ],
      });
      const chosen = filePaths[0];
      return canceled || chosen === undefined ? false : useDatabase(chosen);
    },
  };

  async function useDatabase(databaseFile: string | null): Promise<boolean> {
    preferences.change({ databaseFile });
    await core.open(databaseFile ?? ownDatabase);
    return true;
  }
}

async function askToReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: `${basename(path)} is there already. Replace it?`,
    buttons: ["Replace", "Cancel"],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
