import { statement, type Connection, type Db } from "../sql.ts";

/** A column by which rows of a table point to another table's rows. */
interface Reference {
  table: string;
  column: string;
  isRemovable: boolean;
}

/** What undo needs to know of the tables. */
export interface Schema {
  /** Tables with a `removed_at`: what was added there is undone by setting it. */
  removable: ReadonlySet<string>;
  /** By table: what can stand in the way when a row of it is to be removed. */
  references: ReadonlyMap<string, readonly Reference[]>;
}

/** Tables without a `removed_at` that hold people's work all the same. */
const lastingWork = ["scorecard", "decision", "candidate_merge"];

const removableTables = statement<[], { name: string }>(
  `SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
   WHERE t.type = 'table' AND c.name = 'removed_at'`,
);
const foreignKeys = statement<[], { child: string; childColumn: string; parent: string }>(
  `SELECT t.name AS child, k."from" AS childColumn, k."table" AS parent
   FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'`,
);
const known = new WeakMap<Connection, Schema>();

/** Reads the tables of a database once for each connection. */
export function schemaOf(db: Db): Schema {
  const schema = known.get(db.connection) ?? readSchema(db);
  known.set(db.connection, schema);
  return schema;
}

function readSchema(db: Db): Schema {
  const removable = new Set(
    removableTables(db)
      .all()
      .map((row) => row.name),
  );
  const references = new Map<string, Reference[]>();
  for (const { child, childColumn, parent } of foreignKeys(db).all()) {
    const isRemovable = removable.has(child);
    if (!isRemovable && !lastingWork.includes(child)) continue;
    const list = references.get(parent) ?? [];
    references.set(parent, [...list, { table: child, column: childColumn, isRemovable }]);
  }
  return { removable, references };
}
