/** What SQLite stores; flags are 0 or 1, lists and objects JSON text. */
export type SqlValue = string | number | null;

/** A stored flag. */
export type Flag = 0 | 1;

/** One prepared statement. `Row` is the shape that its SQL gives. */
export interface Prepared<Params extends unknown[], Row> {
  /** Returns how many rows changed. */
  run(...params: Params): number;
  get(...params: Params): Row | undefined;
  all(...params: Params): Row[];
}

/** A connection that can be read from; slow statements are logged, fatal errors made plain. */
export interface Connection {
  prepare<Params extends unknown[], Row>(sql: string): Prepared<Params, Row>;
}

/** What every read takes: the store, a reader or a transaction. */
export interface Db {
  readonly connection: Connection;
}

/** A writing transaction, valid until the function that got it returns. */
export interface Tx extends Db {
  /** The instant at which it began, the same for everything it writes. */
  readonly now: string;
  /** The acting person. */
  readonly actorId: string;
  /** A new time-ordered UUID. */
  readonly newId: () => string;
  /** What `work` changes is reported, but is no part of what undo restores. */
  readonly withoutUndo: (work: () => void) => void;
  /** Under which it is offered for undo ("Move to Onsite: 12 candidates"); null for never. */
  label: string | null;
}

/** A statement that is prepared once for each connection that uses it. */
export function statement<Params extends unknown[], Row = never>(
  sql: string,
): (db: Db) => Prepared<Params, Row> {
  const prepared = new WeakMap<Connection, Prepared<Params, Row>>();
  return ({ connection }) => {
    const known = prepared.get(connection);
    if (known !== undefined) return known;
    const made = connection.prepare<Params, Row>(sql);
    prepared.set(connection, made);
    return made;
  };
}

/** `INSERT` of one row, its values given by column name. */
export function insertInto<Column extends string>(
  table: string,
  columns: readonly Column[],
): (db: Db) => Prepared<[Record<Column, SqlValue>], never> {
  const values = columns.map((column) => `@${column}`).join(", ");
  return statement(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values})`);
}

/** A flag as it is stored. */
export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}
