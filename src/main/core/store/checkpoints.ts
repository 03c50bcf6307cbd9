import type Database from "better-sqlite3";
import type { StoreLog } from "./timedConnection.ts";

/** Pages in the log at which a commit moves them by itself, should it ever come to that: 40 MB. */
const mostPages = 10_000;
/** Milliseconds from a write to the moving of what it logged. */
const after = 500;

/** Moves what commits wrote to the log into the database file, when nobody waits for an answer. */
export interface Checkpoints {
  /** Call it after a write. */
  soon(): void;
  /** Ends it; what is left is moved when the connection is closed. */
  stop(): void;
}

/**
 * A commit is safe once it is in the log. SQLite moves it into the database file every thousand
 * pages, within the commit that reaches them: somebody's every thirtieth drop of a card would take
 * several times as long. Here it is done between answers.
 */
export function newCheckpoints(raw: Database.Database, log: StoreLog): Checkpoints {
  raw.pragma(`wal_autocheckpoint = ${String(mostPages)}`);
  let timer: NodeJS.Timeout | null = null;
  const move = () => {
    timer = null;
    try {
      raw.pragma("wal_checkpoint(PASSIVE)");
    } catch {
      // A full disk; nothing is lost, and the next write is told of it.
      log("warn", "The log of writes could not be moved into the database.");
    }
  };
  return {
    soon: () => {
      timer ??= setTimeout(move, after).unref();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
