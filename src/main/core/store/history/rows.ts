import type { Values } from "../changes.ts";
import { statement, type Db, type Prepared, type SqlValue, type Tx } from "../sql.ts";
import { isConstraintError } from "../sqliteErrors.ts";
import { schemaOf } from "./schema.ts";

/** A row as stored, by column name. */
export type Row = Record<string, SqlValue>;

const selects = new Map<string, (db: Db) => Prepared<[string], Row>>();
const updates = new Map<string, (db: Db) => Prepared<[Row], never>>();
const liveChildren = new Map<string, (db: Db) => Prepared<[string], { id: string }>>();
const changedLater = statement<[{ rowId: string; table: string; entrySeq: number }], { found: 1 }>(
  `SELECT 1 AS found FROM undo_change AS c JOIN undo_entry AS e ON e.id = c.entry_id
   WHERE c.row_id = @rowId AND c.table_name = @table AND e.seq > @entrySeq AND e.state = 'done'
   LIMIT 1`,
);

function remembered<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A row as it is now, by column name. */
export function readRow(db: Db, table: string, id: string): Row | undefined {
  const select = remembered(selects, table, () => statement(`SELECT * FROM ${table} WHERE id = ?`));
  return select(db).get(id);
}

/** Sets columns of a row; false when a rule of the schema refuses it, and nothing is changed. */
export function writeColumns(tx: Tx, table: string, id: string, values: Values): boolean {
  const columns = Object.keys(values);
  const sets = columns.map((column) => `${column} = @${column}`).join(", ");
  const sql = `UPDATE ${table} SET ${sets} WHERE id = @id`;
  try {
    remembered(updates, sql, () => statement<[Row]>(sql))(tx).run({ ...values, id });
    return true;
  } catch (error) {
    if (isConstraintError(error)) return false;
    throw error;
  }
}

/** True when a later command that was not undone changed a row. */
export function isChangedLater(
  db: Db,
  row: { table: string; rowId: string; entrySeq: number },
): boolean {
  return changedLater(db).get(row) !== undefined;
}

/**
 * True when rows rest on a row. `own` are the ids of the same command: what of them can be removed
 * was removed before, unless it had to be left; the others go with the row.
 */
export function isInUse(db: Db, table: string, id: string, own: ReadonlySet<string>): boolean {
  return (schemaOf(db).references.get(table) ?? []).some((reference) => {
    const live = reference.isRemovable ? " AND removed_at IS NULL" : "";
    const sql = `SELECT id FROM ${reference.table} WHERE ${reference.column} = ?${live}`;
    const rows = remembered(liveChildren, sql, () => statement<[string], { id: string }>(sql))(db);
    return rows.all(id).some((child) => reference.isRemovable || !own.has(child.id));
  });
}
