import type { UndoState } from "../../../../shared/ipc/views.ts";
import { valuesSchema } from "../changes.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";
import type { Delta } from "./deltas.ts";

/**
 * How much is kept for undo: commands of each person, characters of all of them together, and days.
 * More than anybody goes back in practice, and little beside the data itself.
 */
const undoLimits: UndoLimits = {
  entriesPerPerson: 1_000,
  totalSize: 50_000_000,
  days: 90,
};

interface UndoLimits {
  entriesPerPerson: number;
  totalSize: number;
  days: number;
}

/** One command that can be undone (`done`) or repeated (`undone`). */
export interface Entry {
  id: string;
  seq: number;
  label: string;
}

/** One delta of an entry as stored. */
export interface StoredDelta extends Delta {
  seq: number;
}

export type DeltaHead = Pick<StoredDelta, "seq" | "table" | "rowId" | "kind">;

const columns = "id, seq, label";
const lastDone = statement<[string], Entry>(
  `SELECT ${columns} FROM undo_entry WHERE actor_id = ? AND state = 'done' ORDER BY seq DESC LIMIT 1`,
);
const firstUndone = statement<[string], Entry>(
  `SELECT ${columns} FROM undo_entry WHERE actor_id = ? AND state = 'undone' ORDER BY seq LIMIT 1`,
);
const forgetUndone = statement<[string]>(
  "DELETE FROM undo_entry WHERE actor_id = ? AND state = 'undone'",
);
const setState = statement<["done" | "undone", string]>(
  "UPDATE undo_entry SET state = ? WHERE id = ?",
);
const forget = statement<[string]>("DELETE FROM undo_entry WHERE id = ?");
const insertEntry = insertInto("undo_entry", [
  "id",
  "actor_id",
  "label",
  "state",
  "schema_version",
  "size",
  "created_at",
]);
const insertChange = statement<
  [string, string, string, Delta["kind"], string | null, string | null]
>(
  `INSERT INTO undo_change (entry_id, table_name, row_id, kind, before, after)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const changeHeads = statement<[string], DeltaHead>(
  `SELECT seq, table_name AS "table", row_id AS rowId, kind
   FROM undo_change WHERE entry_id = ? ORDER BY seq`,
);
const readChange = statement<
  [number],
  Omit<Delta, "before" | "after"> & { before: string | null; after: string | null }
>(
  `SELECT table_name AS "table", row_id AS rowId, kind, before, after
   FROM undo_change WHERE seq = ?`,
);
const writeChange = statement<[string, string | null, string | null, number]>(
  "UPDATE undo_change SET row_id = ?, before = ?, after = ? WHERE seq = ?",
);
const dropChange = statement<[number]>("DELETE FROM undo_change WHERE seq = ?");
const pruneCount = statement<[string, string, number]>(
  `DELETE FROM undo_entry WHERE actor_id = ? AND seq <=
     (SELECT seq FROM undo_entry WHERE actor_id = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)`,
);
const pruneAge = statement<[string]>("DELETE FROM undo_entry WHERE created_at < ?");
const totalSize = statement<[], { size: number }>(
  "SELECT COALESCE(SUM(size), 0) AS size FROM undo_entry",
);
const pruneSize = statement<[number]>(
  `DELETE FROM undo_entry WHERE seq IN
     (SELECT seq FROM (SELECT seq, SUM(size) OVER (ORDER BY seq DESC) AS newer FROM undo_entry)
      WHERE newer > ?)`,
);

/** Labels of what undo and redo would do for a person. */
export function readUndoState(db: Db, actorId: string): UndoState {
  return {
    undo: findEntry(db, actorId, "undo")?.label ?? null,
    redo: findEntry(db, actorId, "redo")?.label ?? null,
  };
}

/** The entry that undo or redo would take next for a person. */
export function findEntry(db: Db, actorId: string, way: "undo" | "redo"): Entry | undefined {
  return (way === "undo" ? lastDone : firstUndone)(db).get(actorId);
}

/** Keeps what a command changed; what its person had undone before cannot be repeated any more. */
export function recordEntry(
  tx: Tx,
  entry: { label: string; schemaVersion: number; deltas: readonly Delta[] },
): void {
  forgetUndone(tx).run(tx.actorId);
  const id = tx.newId();
  const rows = entry.deltas.map((delta) => ({
    ...delta,
    before: delta.before === null ? null : JSON.stringify(delta.before),
    after: delta.after === null ? null : JSON.stringify(delta.after),
  }));
  insertEntry(tx).run({
    id,
    actor_id: tx.actorId,
    label: entry.label,
    state: "done",
    schema_version: entry.schemaVersion,
    size: rows.reduce(
      (sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0) + 100,
      0,
    ),
    created_at: tx.now,
  });
  const insert = insertChange(tx);
  for (const { table, rowId, kind, before, after } of rows) {
    insert.run(id, table, rowId, kind, before, after);
  }
}

/** Forgets what is beyond the limits, the oldest first. */
export function pruneEntries(tx: Tx, limits = undoLimits): void {
  pruneCount(tx).run(tx.actorId, tx.actorId, limits.entriesPerPerson);
  const oldest = Date.parse(tx.now) - limits.days * 86_400_000;
  pruneAge(tx).run(new Date(oldest).toISOString());
  if ((totalSize(tx).get()?.size ?? 0) > limits.totalSize) pruneSize(tx).run(limits.totalSize);
}

/** An entry's deltas without their values, in the order in which they were made. */
export function listDeltas(db: Db, entryId: string): DeltaHead[] {
  return changeHeads(db).all(entryId);
}

/** One delta. It is read when its turn comes, because what is reversed before it may change it. */
export function readDelta(db: Db, seq: number): StoredDelta | undefined {
  const row = readChange(db).get(seq);
  if (row === undefined) return undefined;
  const values = (text: string | null) =>
    text === null ? null : valuesSchema.parse(JSON.parse(text));
  return { ...row, seq, before: values(row.before), after: values(row.after) };
}

/** Keeps a delta as it can go the other way. */
export function saveDelta(
  tx: Tx,
  { seq, rowId, before, after }: Pick<StoredDelta, "seq" | "rowId" | "before" | "after">,
): void {
  const text = (values: StoredDelta["before"]) => (values === null ? null : JSON.stringify(values));
  writeChange(tx).run(rowId, text(before), text(after), seq);
}

export function dropDelta(tx: Tx, seq: number): void {
  dropChange(tx).run(seq);
}

/** Turns an entry over: what was undone can be repeated and the other way round. */
export function turnEntry(tx: Tx, entry: Entry, state: "done" | "undone"): void {
  setState(tx).run(state, entry.id);
}

export function forgetEntry(tx: Tx, entry: Entry): void {
  forget(tx).run(entry.id);
}
