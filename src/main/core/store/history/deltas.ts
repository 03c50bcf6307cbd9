import { neighbourKeys, placeColumns, type RowChange, type Values } from "../changes.ts";

/** What undo and redo need of one row: the columns that a command changed, before and after. */
export interface Delta {
  table: string;
  rowId: string;
  /** `append`: a line of an append-only table, which is voided and repeated, never changed. */
  kind: "insert" | "update" | "append";
  before: Values | null;
  after: Values | null;
}

const appendOnly = ["stage_transition", "requisition_status_change"];
/** Tables that no undo restores: they say how the app is set, not what was done in it. */
const outside = ["setting"];
/** Columns that follow from others or only say that something happened. */
const derived: Readonly<Record<string, readonly string[]>> = {
  candidate: ["search_text", "name_key", "last_activity_at"],
  interview: ["calendar_sequence"],
};

/**
 * The changes of one command, folded to one delta for each row, in the order of the first change.
 * Throws when a row was deleted: what can be undone only marks rows as removed.
 */
export function foldChanges(changes: readonly RowChange[]): Delta[] {
  const folded = new Map<string, Delta>();
  for (const change of changes) {
    if (!change.isUndoable || outside.includes(change.table)) continue;
    if (change.kind === "delete") {
      throw new Error(`A command that can be undone deleted a row of ${change.table}.`);
    }
    const key = `${change.table} ${change.rowId}`;
    const former = folded.get(key);
    folded.set(
      key,
      former === undefined ? firstDelta(change, change.kind) : merged(former, change),
    );
  }
  return [...folded.values()].map(withoutEqual).filter((delta) => delta !== null);
}

function firstDelta(change: RowChange, kind: "insert" | "update"): Delta {
  const { table, rowId, before, after } = change;
  return { table, rowId, kind: appendOnly.includes(table) ? "append" : kind, before, after };
}

function merged(former: Delta, { before, after }: RowChange): Delta {
  return {
    ...former,
    before: former.kind === "insert" ? null : { ...before, ...former.before },
    after: { ...former.after, ...after },
  };
}

/** An update without the columns that ended as they began; null when none is left. */
function withoutEqual(delta: Delta): Delta | null {
  if (delta.kind !== "update") return delta;
  const [before, after]: [Values, Values] = [{ ...delta.before }, { ...delta.after }];
  const isSame = (column: string) => before[column] === after[column];
  const place: readonly string[] = [...placeColumns, ...neighbourKeys];
  const isPlaceSame = delta.table === "application" && placeColumns.every(isSame);
  for (const column of Object.keys(after)) {
    const isPlace = delta.table === "application" && place.includes(column);
    const isDerived = derived[delta.table]?.includes(column) === true;
    if (isPlace ? !isPlaceSame : !isDerived && !isSame(column)) continue;
    Reflect.deleteProperty(before, column);
    Reflect.deleteProperty(after, column);
  }
  return Object.keys(after).length === 0 ? null : { ...delta, before, after };
}
