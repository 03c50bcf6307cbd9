import type Database from "better-sqlite3";
import { z } from "zod";
import type { StoreChanges } from "./store.ts";
import { statement, type Connection, type Db, type Flag } from "./sql.ts";

/*
 * What a transaction changed is told by TEMP triggers on every data table, so that no command can
 * forget to say it. They are made from the schema when the store is opened and live only in this
 * connection. An update notes the columns that changed and no others.
 */

/** Columns by name, as they were or became. */
export const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Values = z.infer<typeof valuesSchema>;

/** One change of one row, in the order in which it was made. */
export interface RowChange {
  table: string;
  rowId: string;
  kind: "insert" | "update" | "delete";
  isUndoable: boolean;
  before: Values | null;
  after: Values | null;
}

/** Tables that undo itself keeps: their changes are nobody's command. */
const ownTables = ["undo_entry", "undo_change"];
/** Columns that say where an application stands; they are noted together. */
export const placeColumns = ["stage_id", "position", "disposition", "removed_at"] as const;
/** Beside them: the ids of the cards it stood between. */
export const neighbourKeys = [":prev", ":next"] as const;

interface RecordedRow {
  tableName: string;
  rowId: string;
  kind: RowChange["kind"];
  isUndoable: Flag;
  before: string | null;
  after: string | null;
}

/** Notes the changes of one transaction at a time. */
export interface Recorder {
  readonly tables: readonly string[];
  start(): void;
  /** Changes made while `work` runs are reported, but are no part of what undo restores. */
  readonly withoutUndo: (work: () => void) => void;
  /** What was noted since `start`; the recorder is empty and off afterwards. */
  take(): RowChange[];
}

/** Makes the triggers on a connection and returns what reads them. */
export function newRecorder(raw: Database.Database, connection: Connection): Recorder {
  const tables = dataTables(raw);
  raw.exec(`
    CREATE TEMP TABLE recorded_change (seq INTEGER PRIMARY KEY, table_name TEXT, row_id TEXT,
      kind TEXT, is_undoable INTEGER, before TEXT, after TEXT);
    CREATE TEMP TABLE recording (is_on INTEGER, is_undoable INTEGER);
    INSERT INTO recording VALUES (0, 0);
    ${tables.map((table) => triggersOf(raw, table)).join("\n")}`);
  const set = connection.prepare<[Flag, Flag], never>(
    "UPDATE recording SET is_on = ?, is_undoable = ?",
  );
  const read = connection.prepare<[], RecordedRow>(
    `SELECT table_name AS tableName, row_id AS rowId, kind, is_undoable AS isUndoable, before, after
     FROM recorded_change ORDER BY seq`,
  );
  const clear = connection.prepare<[], never>("DELETE FROM recorded_change");
  return {
    tables,
    start: () => {
      set.run(1, 1);
    },
    withoutUndo: (work) => {
      set.run(1, 0);
      work();
      set.run(1, 1);
    },
    take: () => {
      const rows = read.all();
      if (rows.length > 0) clear.run();
      set.run(0, 0);
      return rows.map(toChange);
    },
  };
}

function toChange({ tableName, rowId, kind, isUndoable, before, after }: RecordedRow): RowChange {
  return {
    table: tableName,
    rowId,
    kind,
    isUndoable: isUndoable === 1,
    before: before === null ? null : valuesSchema.parse(JSON.parse(before)),
    after: after === null ? null : valuesSchema.parse(JSON.parse(after)),
  };
}

function dataTables(raw: Database.Database): string[] {
  return raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY name`,
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !ownTables.includes(name));
}

/** The columns of a table, its `seq` left out. */
export function columnsOf(raw: Pick<Database.Database, "prepare">, table: string): string[] {
  return raw
    .prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?)")
    .all(table)
    .map((row) => row.name)
    .filter((name) => name !== "seq");
}

/** The three triggers of a table. */
function triggersOf(raw: Database.Database, table: string): string {
  const columns = columnsOf(raw, table);
  const key = columns.includes("id") ? "id" : "key";
  const others = columns.filter((column) => column !== key);
  const isChanged = others.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(" OR ");
  const inserted = table === "application" ? objectOf([placeOf("NEW")]) : "NULL";
  const trigger = (event: string, when: string, rowId: string, before: string, after: string) =>
    `CREATE TEMP TRIGGER recorded_${event}_${table} AFTER ${event} ON main.${table}
     WHEN ${when} (SELECT is_on FROM recording)
     BEGIN INSERT INTO recorded_change (table_name, row_id, kind, is_undoable, before, after)
       SELECT '${table}', ${rowId}, '${event}', is_undoable, ${before}, ${after} FROM recording;
     END;`;
  return [
    trigger("insert", "", `NEW.${key}`, "NULL", inserted),
    trigger("delete", "", `OLD.${key}`, "NULL", "NULL"),
    trigger(
      "update",
      `(${isChanged}) AND`,
      `NEW.${key}`,
      changedOf("OLD", table, others),
      changedOf("NEW", table, others),
    ),
  ].join("\n");
}

/** SQL that gives the changed columns of a row as a JSON object. */
function changedOf(row: "OLD" | "NEW", table: string, columns: readonly string[]): string {
  const isPlace = (column: string) =>
    table === "application" && placeColumns.some((name) => name === column);
  const parts = columns
    .filter((column) => !isPlace(column))
    .map((column) => whenChanged([column], memberOf(row, column)));
  if (table === "application") parts.push(whenChanged(placeColumns, placeOf(row)));
  return objectOf(parts);
}

function whenChanged(columns: readonly string[], sql: string): string {
  const isChanged = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(" OR ");
  return `CASE WHEN ${isChanged} THEN ${sql} ELSE '' END`;
}

/** One member of a JSON object, with a comma before it. */
function memberOf(row: "OLD" | "NEW", column: string): string {
  return `',"${column}":' || json_quote(${row}.${column})`;
}

function objectOf(members: readonly string[]): string {
  return `'{' || substr(${members.join(" || ")}, 2) || '}'`;
}

/** Where an application stood: its stage and key, and the cards before and behind it. */
function placeOf(row: "OLD" | "NEW"): string {
  const neighbour = (sign: "<" | ">", order: "DESC" | "ASC") =>
    `json_quote((SELECT near.id FROM application AS near
       WHERE near.stage_id = ${row}.stage_id AND near.position ${sign} ${row}.position
         AND near.disposition = 'active' AND near.removed_at IS NULL AND near.id <> ${row}.id
         AND ${row}.disposition = 'active' AND ${row}.removed_at IS NULL
       ORDER BY near.position ${order} LIMIT 1))`;
  const [previous, next] = neighbourKeys;
  return [
    ...placeColumns.map((column) => memberOf(row, column)),
    `',"${previous}":' || ${neighbour("<", "DESC")}`,
    `',"${next}":' || ${neighbour(">", "ASC")}`,
  ].join(" || ");
}

/** Which applications' cards show a row of a table; the ids come as a JSON list. */
const shownOnCards: Readonly<Record<string, (db: Db) => { all(ids: string): { id: string }[] }>> = {
  candidate: statement<[string], { id: string }>(
    "SELECT id FROM application WHERE candidate_id IN (SELECT value FROM json_each(?))",
  ),
  candidate_tag: statement<[string], { id: string }>(
    `SELECT a.id FROM candidate_tag AS t JOIN application AS a ON a.candidate_id = t.candidate_id
     WHERE t.id IN (SELECT value FROM json_each(?))`,
  ),
  interview: statement<[string], { id: string }>(
    "SELECT application_id AS id FROM interview WHERE id IN (SELECT value FROM json_each(?))",
  ),
  seat: statement<[string], { id: string }>(
    `SELECT i.application_id AS id FROM seat JOIN interview AS i ON i.id = seat.interview_id
     WHERE seat.id IN (SELECT value FROM json_each(?))`,
  ),
  scorecard: statement<[string], { id: string }>(
    "SELECT application_id AS id FROM scorecard WHERE id IN (SELECT value FROM json_each(?))",
  ),
  offer: statement<[string], { id: string }>(
    "SELECT application_id AS id FROM offer WHERE id IN (SELECT value FROM json_each(?))",
  ),
  team_member: statement<[string], { id: string }>(
    `SELECT i.application_id AS id FROM seat JOIN interview AS i ON i.id = seat.interview_id
     WHERE seat.team_member_id IN (SELECT value FROM json_each(?))`,
  ),
};

/** What windows are told of these changes. */
export function summarise(db: Db, changes: readonly RowChange[]): StoreChanges {
  const rowIds = new Map<string, Set<string>>();
  for (const { table, rowId } of changes) {
    const ids = rowIds.get(table) ?? new Set();
    rowIds.set(table, ids.add(rowId));
  }
  const applicationIds = new Set(rowIds.get("application"));
  for (const [table, ids] of rowIds) {
    const shown = shownOnCards[table]?.(db).all(JSON.stringify([...ids])) ?? [];
    for (const { id } of shown) applicationIds.add(id);
  }
  return { tables: [...rowIds.keys()], applicationIds: [...applicationIds] };
}
