import Database from "better-sqlite3";
import { AppError, type ErrorCode } from "../../../shared/ipc/errors.ts";

/* What SQLite reports, by the beginning of its code (sqlite.org/rescode.html), for a person. */
const told: readonly { codes: readonly string[]; code: ErrorCode; message: string }[] = [
  {
    codes: ["SQLITE_FULL"],
    code: "disk_full",
    message: "The disk is full, so this was not saved. Free some space, then try again.",
  },
  {
    codes: ["SQLITE_CORRUPT", "SQLITE_NOTADB"],
    code: "damaged_database",
    message:
      "The database file is damaged and was left as it is. Put a copy of it in its place, or choose another database.",
  },
  {
    codes: ["SQLITE_IOERR", "SQLITE_NOLFS"],
    code: "file_failed",
    message:
      "The database file could not be read or written, so this was not saved. Check the disk it is on, then try again.",
  },
  {
    codes: ["SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"],
    code: "store_unavailable",
    message:
      "The database cannot be opened for writing. Check that its folder exists and that you may write there, or choose another database.",
  },
  {
    codes: ["SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"],
    code: "store_unavailable",
    message: "Another program is using the database. Close it, then try again.",
  },
];

/** An error of the file or the disk as an AppError with a sentence; every other one unchanged. */
export function toAppError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const known = told.find(({ codes }) => codes.some((code) => error.code.startsWith(code)));
  return known === undefined ? error : new AppError(known.code, known.message);
}

/** True when a rule of the schema refused a row (a unique index, a check, a foreign key). */
export function isConstraintError(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT");
}
