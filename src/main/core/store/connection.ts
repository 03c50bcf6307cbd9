import type Database from "better-sqlite3";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { UndoResult } from "../../../shared/ipc/views.ts";
import { newCheckpoints, type Checkpoints } from "./checkpoints.ts";
import { newRecorder, summarise, type Recorder, type RowChange } from "./changes.ts";
import { instantOf, type Clock } from "./clock.ts";
import { insertDefaults, insertShippedTemplates, lacksTemplates } from "./defaults.ts";
import { foldChanges } from "./history/deltas.ts";
import { findEntry, pruneEntries, readUndoState, recordEntry } from "./history/entries.ts";
import { reverse, type Direction } from "./history/reverse.ts";
import { newIdMaker } from "./ids.ts";
import { migrations as ownMigrations } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import {
  closedOnError,
  inspectDatabase,
  markAsOwn,
  openToRead,
  openToWrite,
} from "./openDatabase.ts";
import type { Connection, Tx } from "./sql.ts";
import { toAppError } from "./sqliteErrors.ts";
import type { Outcome, Startup, Store, StoreChanges, StoreReader } from "./store.ts";
import { timedConnection, type StoreLog } from "./timedConnection.ts";

export interface StoreOptions {
  /** Absolute path; its folder exists, the file need not. */
  file: string;
  log: StoreLog;
  now: Clock;
  /** Makes ids; time-ordered UUIDs by `now` unless it is given. */
  newId?: () => string;
  /** The steps of the schema; tests give their own. */
  migrations?: readonly Migration[];
}

/** What the parts of an open store share. */
interface Opened {
  raw: Database.Database;
  connection: Connection;
  recorder: Recorder;
  checkpoints: Checkpoints;
  schemaVersion: number;
  options: StoreOptions & { newId: () => string };
}

/**
 * Opens a database, making and filling it when it is not there and bringing an older one up to
 * date. Throws AppError `newer_database`, `damaged_database`, `store_unavailable`, `disk_full` or
 * `file_failed`; a database that is refused is not touched.
 */
export function openStore(options: StoreOptions): Store {
  const { file, log, now, newId = newIdMaker(now), migrations = ownMigrations } = options;
  try {
    const found = inspectDatabase(file, migrations.at(-1)?.version ?? 0);
    if (!found.wasClean) log("warn", "The last run did not end cleanly; the database is whole.");
    const raw = openToWrite(file);
    return closedOnError(raw, () => {
      const connection = timedConnection(raw, log);
      const { version, backupFile } = migrate(raw, {
        steps: migrations,
        at: now(),
        onNew: () => {
          markAsOwn(raw);
          const tx = { connection, now: instantOf(now()), actorId: "", newId, label: null };
          insertDefaults({ ...tx, withoutUndo: justDo });
        },
      });
      if (lacksTemplates({ connection })) {
        const tx = { connection, now: instantOf(now()), actorId: "", newId, label: null };
        raw
          .transaction(() => {
            insertShippedTemplates({ ...tx, withoutUndo: justDo });
          })
          .immediate();
      }
      const recorder = newRecorder(raw, connection);
      const checkpoints = newCheckpoints(raw, log);
      const opened = { raw, connection, recorder, checkpoints, schemaVersion: version };
      return storeOf(
        { ...opened, options: { ...options, newId } },
        { ...found, integrity: found.wasClean ? "not_checked" : "ok", backupFile },
      );
    });
  } catch (error) {
    throw toAppError(error);
  }
}

function storeOf(opened: Opened, startup: Startup): Store {
  const { raw, connection, recorder, checkpoints, schemaVersion, options } = opened;
  const readers = new Set<StoreReader>();
  return {
    connection,
    file: options.file,
    schemaVersion,
    startup,
    run: ({ actorId, label }, body) =>
      transact(opened, { actorId, label, isRecorded: true }, (tx) => {
        const result = atOnce(body(tx));
        const changes = recorder.take();
        const isKept = keepForUndo(tx, schemaVersion, changes);
        return { result, changed: told(tx, changes, isKept) };
      }),
    runBulk: (actorId, body) =>
      transact(opened, { actorId, label: null, isRecorded: false }, (tx) => {
        const changed = { tables: [...recorder.tables], applicationIds: [] };
        return { result: atOnce(body(tx)), changed };
      }),
    undo: (actorId) => turn(opened, actorId, "undo"),
    redo: (actorId) => turn(opened, actorId, "redo"),
    undoState: (actorId) => readUndoState({ connection }, actorId),
    openReader: () => {
      const reader = readerOf(options, () => readers.delete(reader));
      readers.add(reader);
      return reader;
    },
    close: () => {
      checkpoints.stop();
      for (const reader of readers) reader.close();
      try {
        raw.pragma("optimize");
      } catch {
        // Statistics for the planner only; a full disk must not keep the store open.
      }
      raw.close();
    },
  };
}

/** Runs `work` in an IMMEDIATE transaction, rolled back when it throws. */
function transact<Result>(
  { raw, connection, recorder, checkpoints, options }: Opened,
  command: { actorId: string; label: string | null; isRecorded: boolean },
  work: (tx: Tx) => Result,
): Result {
  if (raw.inTransaction) throw new Error("A write was begun inside another write.");
  const { actorId, label, isRecorded } = command;
  const withoutUndo = isRecorded ? recorder.withoutUndo : justDo;
  const { now, newId } = options;
  try {
    raw.exec("BEGIN IMMEDIATE");
    if (isRecorded) recorder.start();
    const result = work({ connection, now: instantOf(now()), actorId, newId, withoutUndo, label });
    raw.exec("COMMIT");
    checkpoints.soon();
    return result;
  } catch (error) {
    rollBack(raw);
    throw toAppError(error);
  }
}

/** Ends a transaction; SQLite has done it by itself after some errors of the disk. */
function rollBack(raw: Database.Database): void {
  if (raw.inTransaction) raw.exec("ROLLBACK");
}

/** A write ends before anything else begins: its body returns a value and no promise. */
function atOnce<Result>(result: Result): Result {
  if (result instanceof Promise) throw new Error("A write cannot wait for something else.");
  return result;
}

function justDo(work: () => void): void {
  work();
}

/** Puts a labelled command on its person's undo stack; true when the stack has changed. */
function keepForUndo(tx: Tx, schemaVersion: number, changes: readonly RowChange[]): boolean {
  if (tx.label === null) return false;
  const deltas = foldChanges(changes);
  if (deltas.length === 0) return false;
  recordEntry(tx, { label: tx.label, schemaVersion, deltas });
  pruneEntries(tx);
  return true;
}

/** What windows are told; the undo stack counts as a table of its own. */
function told(tx: Tx, changes: readonly RowChange[], isStackChanged: boolean): StoreChanges {
  const summary = summarise(tx, changes);
  if (isStackChanged) summary.tables.push("undo_entry");
  return summary;
}

function turn(opened: Opened, actorId: string, direction: Direction): Outcome<UndoResult> {
  const command = { actorId, label: null, isRecorded: true };
  const { changed, reversal } = transact(opened, command, (tx) => {
    const entry = findEntry(tx, actorId, direction);
    if (entry === undefined) throw nothingToTurn(direction);
    const done = reverse(tx, entry, direction);
    return { reversal: done, changed: told(tx, opened.recorder.take(), true) };
  });
  const { isBlocked, label, left } = reversal;
  if (!isBlocked) return { result: { label, left }, changed };
  const more = left.length > 3 ? ` And ${(left.length - 3).toLocaleString("en")} more.` : "";
  throw new AppError(
    "undo_blocked",
    `Nothing was ${direction === "undo" ? "undone" : "repeated"}. ${left.slice(0, 3).join(" ")}${more}`,
  );
}

function nothingToTurn(direction: Direction): AppError {
  return direction === "undo"
    ? new AppError("nothing_to_undo", "There is nothing to undo.")
    : new AppError("nothing_to_redo", "There is nothing to repeat.");
}

function readerOf({ file, log }: StoreOptions, onClose: () => void): StoreReader {
  const raw = openToRead(file);
  return {
    connection: timedConnection(raw, log),
    close: () => {
      onClose();
      raw.close();
    },
  };
}
