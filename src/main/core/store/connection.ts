import type Database from "better-sqlite3";
import { AppError } from "../../../shared/ipc/errors.ts";
import { newRecorder, summarise, type Recorder, type RowChange } from "./changes.ts";
import { instantOf, type Clock } from "./clock.ts";
import { insertDefaults } from "./defaults.ts";
import { recordEntry, pruneEntries, readUndoState } from "./history/entries.ts";
import { reverse, type Direction } from "./history/reverse.ts";
import { newIdMaker } from "./ids.ts";
import { migrate } from "./migrations/migrate.ts";
import { migrations as ownMigrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import {
  closedOnError,
  inspectDatabase,
  markAsOwn,
  openToRead,
  openToWrite,
} from "./openDatabase.ts";
import type { Tx } from "./sql.ts";
import { toAppError } from "./sqliteErrors.ts";
import type { Outcome, Store, StoreReader } from "./store.ts";
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

/**
 * Opens a database, making and filling it when it is not there and bringing an older one up to
 * date. Throws AppError `newer_database`, `damaged_database`, `store_unavailable`, `disk_full` or
 * `file_failed`; a database that is refused is not touched.
 */
export function openStore(options: StoreOptions): Store {
  const { file, log, now, newId = newIdMaker(now), migrations = ownMigrations } = options;
  const found = inspectDatabase(file, migrations.at(-1)?.version ?? 0);
  if (!found.wasClean) log("warn", "The last run did not end cleanly; the database was checked: ok");
  const raw = openToWrite(file);
  return closedOnError(raw, () => {
    const connection = timedConnection(raw, log);
    const begin = (actorId: string, label: string | null): Tx => {
      return { connection, now: instantOf(now()), actorId, newId, label };
    };
    const migrated = migrate(raw, {
      steps: migrations,
      at: now(),
      onNew: () => {
        markAsOwn(raw);
        insertDefaults(begin("", null));
      },
    });
    const recorder = newRecorder(raw, connection);
    return storeOf({ raw, begin, recorder, options, schemaVersion: migrated.version }, {
      ...found,
      integrity: found.wasClean ? "not_checked" : "ok",
      backupFile: migrated.backupFile,
    });
  });
}
