import Database from "better-sqlite3";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "../../../shared/ipc/errors.ts";
import { toAppError } from "./sqliteErrors.ts";

/** Marks a file as Shortlist's own in its header: the letters "Shrt". */
const applicationId = 0x53_68_72_74;
/** How long a statement waits for another connection that writes, in milliseconds. */
const busyTimeout = 5_000;

/** What was found of a database before it was opened. */
export interface Found {
  isNew: boolean;
  /** False when the last run left its write-ahead log behind: it did not end cleanly. */
  wasClean: boolean;
}

/**
 * Looks at a database file without writing to it. Throws AppError `newer_database` for a schema
 * above `knownVersion`, `damaged_database` for what is no database of this app or fails its
 * integrity check (made when the last run did not end cleanly), `store_unavailable` when the file
 * cannot be read.
 */
export function inspectDatabase(file: string, knownVersion: number): Found {
  const header = readHeader(file);
  if (header === null) return { isNew: true, wasClean: true };
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    throw new AppError(
      "damaged_database",
      "This file is not a database, or it is damaged. It was left as it is. Choose another database.",
    );
  }
  // SQLite removes its write-ahead log when the last connection closes; a killed process leaves
  // it, and then the newest header may stand in the log alone.
  if (existsSync(`${file}-wal`)) {
    checkIntegrity(file, knownVersion);
    return { isNew: false, wasClean: false };
  }
  // Offsets of user_version and application_id: sqlite.org/fileformat2.html, 1.3.
  refuseForeign(header.readUInt32BE(60), header.readUInt32BE(68), knownVersion);
  return { isNew: false, wasClean: true };
}

/** Opens a database for writing, making it when it is not there, with the settings every one has. */
export function openToWrite(file: string): Database.Database {
  return guarded(() => {
    const raw = new Database(file, { timeout: busyTimeout });
    return closedOnError(raw, () => {
      if (raw.pragma("journal_mode = WAL", { simple: true }) !== "wal") {
        throw new AppError(
          "store_unavailable",
          "The database cannot be kept in this folder; it may be on a network drive. Choose a folder on this computer.",
        );
      }
      raw.pragma("synchronous = FULL");
      raw.pragma("foreign_keys = ON");
      raw.pragma("temp_store = MEMORY");
      // Negative: in KiB (sqlite.org/pragma.html#pragma_cache_size).
      raw.pragma("cache_size = -32000");
      return raw;
    });
  });
}

/** Marks a new database as Shortlist's. */
export function markAsOwn(raw: Database.Database): void {
  raw.pragma(`application_id = ${applicationId.toString()}`);
}

/** Opens a database that is there for reading alone. */
export function openToRead(file: string): Database.Database {
  return guarded(() => {
    const raw = new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
    raw.pragma("temp_store = MEMORY");
    return raw;
  });
}

/** True when `check` (`integrity_check` or `quick_check`) finds nothing wrong. */
export function passes(raw: Database.Database, check: "integrity_check" | "quick_check"): boolean {
  return raw.pragma(check, { simple: true }) === "ok";
}

/** Runs `work` and closes the connection when it throws. */
export function closedOnError<Result>(raw: Database.Database, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** The first 100 bytes; null for a file that is not there or empty. */
function readHeader(file: string): Buffer | null {
  if (!existsSync(dirname(file))) {
    throw new AppError(
      "store_unavailable",
      "The folder of the database is not there. Connect the disk it is on, or choose another database.",
    );
  }
  if (!existsSync(file)) return null;
  try {
    if (!statSync(file).isFile()) throw new Error("not a file");
    const descriptor = openSync(file, "r");
    try {
      const header = Buffer.alloc(100);
      return readSync(descriptor, header, 0, 100, 0) === 0 ? null : header;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    throw new AppError(
      "store_unavailable",
      "The database cannot be read. Check that it is a file that you may open, or choose another database.",
    );
  }
}

function refuseForeign(version: number, owner: number, knownVersion: number): void {
  if (owner !== applicationId) {
    throw new AppError(
      "damaged_database",
      "This file is a database of another program. It was left as it is. Choose another database.",
    );
  }
  if (version > knownVersion) {
    throw new AppError(
      "newer_database",
      "This database was written by a newer version of Shortlist. It was left as it is. Install the newest version, or choose another database.",
    );
  }
}

function checkIntegrity(file: string, knownVersion: number): void {
  const raw = openToRead(file);
  try {
    guarded(() => {
      const number = (pragma: string) => Number(raw.pragma(pragma, { simple: true }));
      refuseForeign(number("user_version"), number("application_id"), knownVersion);
      if (passes(raw, "integrity_check")) return;
      throw new AppError(
        "damaged_database",
        "Shortlist did not end properly last time, and its database is damaged. It was left as it is. Put a copy of it in its place, or choose another database.",
      );
    });
  } finally {
    raw.close();
  }
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toAppError(error);
  }
}
