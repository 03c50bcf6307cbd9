import type Database from "better-sqlite3";
import type { Connection, Prepared } from "./sql.ts";
import { toAppError } from "./sqliteErrors.ts";

/** A line for the log; never a value, a name or a path. */
export type StoreLog = (level: "info" | "warn" | "error", message: string) => void;

/** Statements that take longer than this many milliseconds are logged. */
const slow = 40;

/**
 * A connection that logs slow statements (their SQL, never a value) and turns errors of the file
 * into AppErrors.
 */
export function timedConnection(raw: Database.Database, log: StoreLog): Connection {
  function timed<Result>(sql: string, work: () => Result): Result {
    const begun = performance.now();
    try {
      return work();
    } catch (error) {
      throw toAppError(error);
    } finally {
      const took = performance.now() - begun;
      if (took > slow) {
        log("warn", `Slow statement, ${took.toFixed(0)} ms: ${sql.replace(/\s+/gu, " ")}`);
      }
    }
  }

  return {
    prepare<Params extends unknown[], Row>(sql: string): Prepared<Params, Row> {
      const made = timed(sql, () => raw.prepare<unknown[], Row>(sql));
      return {
        run: (...params) => timed(sql, () => made.run(...params).changes),
        get: (...params) => timed(sql, () => made.get(...params)),
        all: (...params) => timed(sql, () => made.all(...params)),
      };
    },
  };
}
