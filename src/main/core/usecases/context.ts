import type { ExportTable } from "../../../shared/domain/exportTable.ts";
import type { Competency } from "../../../shared/domain/competency.ts";
import type { PostingMark } from "../../../shared/domain/posting/reading.ts";
import type { Decision } from "../../../shared/domain/refusal.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { CoreEvent } from "../../../shared/ipc/events.ts";
import type { Clock } from "../store/clock.ts";
import type { Db, Tx } from "../store/sql.ts";
import type { Outcome, Store } from "../store/store.ts";
import { listTeamMembers } from "../store/tables/teamMembers.ts";
import { readSetting } from "../store/tables/settings.ts";

export type { Outcome };

/**
 * Writes a table to a file in the background. Rejects with an AppError `file_failed`, `disk_full`
 * or, when `signal` aborts, `interrupted`; then no new file stands under `path`.
 */
export type TableWriter = (
  table: ExportTable,
  format: "xlsx" | "csv",
  path: string,
  options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
) => Promise<void>;

/**
 * Reads a file or a piece of HTML away from the core's own thread. Rejects with an AppError
 * `invalid_input` that says what is wrong with it, or `interrupted` when `signal` aborts.
 */
export type PostingImporter = (
  task: { kind: "file"; path: string; name: string } | { kind: "html"; html: string },
  signal: AbortSignal,
) => Promise<{ label: string; document: { text: string; marks: PostingMark[] } }[]>;

/** Lays a page out as a PDF. Rejects with an AppError `file_failed` when it cannot be done. */
export type Printer = (html: string) => Promise<Uint8Array>;

/** A line for the log file; never a name, a text, a path or a request's input. */
export type Log = (level: "info" | "warn" | "error", message: string) => void;

/** What every use case works with; everything that is not pure comes in here. */
export interface Context {
  store: Store;
  clock: Clock;
  log: Log;
  /** Files that a person chose in a dialog, by the token that windows know. */
  files: ReadonlyMap<string, { path: string; name: string }>;
  writeTable: TableWriter;
  importPostings: PostingImporter;
  print: Printer;
  /** The competencies that came with Shortlist. Throws AppError `file_failed`. */
  shippedCompetencies: () => readonly Competency[];
  /** What can be cancelled, by its job's id. */
  jobs: Map<string, AbortController>;
  /** Tells every window something unasked. */
  emit: (event: CoreEvent) => void;
  /** The text of a file of the sample data. Throws AppError `file_failed`. */
  readSample: (name: string) => string;
  /** Adds what a command changed to what its reply tells; returns the command's result. */
  collect: <Result>(outcome: Outcome<Result>) => Result;
}

/** The acting person's id. */
export function actorIdOf(db: Db): string {
  const members = listTeamMembers(db);
  const chosen = readSetting(db, "actor");
  const actor = members.find((member) => member.id === chosen) ?? members[0];
  if (actor === undefined) throw new Error("The database has no team member.");
  return actor.id;
}

/**
 * Runs a command of the acting person in one transaction and collects what it changed. With a
 * label, given here or set on `tx`, it can be undone.
 */
export function commit<Result>(
  context: Context,
  label: string | null,
  body: (tx: Tx) => Result,
): Result {
  const actorId = actorIdOf(context.store);
  return context.collect(context.store.run({ actorId, label }, body));
}

/** The value of a decision; a refusal is thrown as an AppError with its sentence. */
export function settle<Value>(decision: Decision<Value>): Value {
  if (decision.ok) return decision.value;
  throw new AppError(decision.refusal.code, decision.refusal.message);
}

/** The row, or an AppError `not_found` that says what is gone ("This candidate"). */
export function found<Row>(row: Row | undefined, what: string): Row {
  if (row !== undefined) return row;
  throw new AppError("not_found", `${what} is no longer there. Somebody removed it meanwhile.`);
}
