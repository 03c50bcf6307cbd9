import type { UndoResult, UndoState } from "../../../shared/ipc/views.ts";
import type { Db, Tx } from "./sql.ts";

/** What one command changed, as the store knows it. */
export interface StoreChanges {
  /** Names of the tables of which rows changed, in no order. */
  tables: string[];
  /** Applications whose card changed, also those that were removed. */
  applicationIds: string[];
}

export interface Outcome<Result> {
  result: Result;
  changed: StoreChanges;
}

/** How the last run ended, as found when the store was opened. */
export interface Startup {
  /** True for a database that was made just now. */
  isNew: boolean;
  wasClean: boolean;
  /** `ok` when the whole file was checked because the last run did not end cleanly. */
  integrity: "ok" | "not_checked";
  /** The copy made before the schema was brought up to date; null when nothing was to do. */
  backupFile: string | null;
}

/** A connection of its own that only reads, for long work; close it when done. */
export interface StoreReader extends Db {
  close(): void;
}

export interface Store extends Db {
  readonly file: string;
  readonly schemaVersion: number;
  readonly startup: Startup;
  /**
   * Runs a command in one IMMEDIATE transaction: all of it is kept, or, when `body` throws,
   * nothing. With a label (given here or set on `tx`) it can be undone by the acting person.
   * Throws AppError `disk_full`, `file_failed`, `damaged_database` or `store_unavailable`.
   */
  run<Result>(
    command: { actorId: string; label: string | null },
    body: (tx: Tx) => Result,
  ): Outcome<Result>;
  /**
   * The same for loads of rows (sample data, seeds): what changed is not recorded, cannot be
   * undone, and every table is reported as changed.
   */
  runBulk<Result>(actorId: string, body: (tx: Tx) => Result): Outcome<Result>;
  /** Undoes the person's last command. Throws AppError `nothing_to_undo` or `undo_blocked`. */
  undo(actorId: string): Outcome<UndoResult>;
  /** Repeats what the person undid last. Throws AppError `nothing_to_redo` or `undo_blocked`. */
  redo(actorId: string): Outcome<UndoResult>;
  undoState(actorId: string): UndoState;
  openReader(): StoreReader;
  /** Writes what is left into the database file and closes it. Nothing may be used afterwards. */
  close(): void;
}
