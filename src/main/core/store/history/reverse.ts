import type { UndoResult } from "../../../../shared/ipc/views.ts";
import type { Values } from "../changes.ts";
import type { Tx } from "../sql.ts";
import { refreshSearchText } from "../tables/candidates.ts";
import { ownerOfLine, repeatLine, voidLine } from "./appendOnly.ts";
import {
  dropDelta,
  forgetEntry,
  listDeltas,
  readDelta,
  saveDelta,
  turnEntry,
  type DeltaHead,
  type Entry,
  type StoredDelta,
} from "./entries.ts";
import { areLinesLater, putBack, splitPlace, withNeighbours, withPlaceNow } from "./places.ts";
import { isChangedLater, isInUse, readRow, writeColumns } from "./rows.ts";
import { schemaOf } from "./schema.ts";
import { whyStageStays } from "./stageGuard.ts";
import { changedSince, subjectOf } from "./words.ts";

export type Direction = "undo" | "redo";

export interface Reversal extends UndoResult {
  /** True when all of it has changed since: nothing was done and the entry is gone. */
  isBlocked: boolean;
}

interface Turn {
  tx: Tx;
  direction: Direction;
  entry: Entry;
  /** Ids of the rows of this entry. */
  own: ReadonlySet<string>;
  /** True when an undo has to look whether cards were moved on since: lines came after its own. */
  isOvertaken: boolean;
}

/** What became of one delta: `kept` is what of it can go the other way, null for nothing. */
interface Fate {
  left: string[];
  kept: StoredDelta | null;
}

/**
 * Undoes or repeats one entry. Each column is put back if it still holds what the entry left in
 * it; what has changed since is left, named in a sentence and forgotten by the entry.
 */
export function reverse(tx: Tx, entry: Entry, direction: Direction): Reversal {
  const deltas = listDeltas(tx, entry.id);
  const lastLine = deltas.findLast((delta) => delta.table === "stage_transition");
  if (direction === "undo") deltas.reverse();
  const turn: Turn = {
    tx,
    direction,
    entry,
    own: new Set(deltas.map((delta) => delta.rowId)),
    isOvertaken:
      direction === "undo" && lastLine !== undefined && areLinesLater(tx, lastLine.rowId),
  };
  const [left, leftRows]: [string[], Set<string>] = [[], new Set()];
  let done = 0;
  for (const { seq, kind } of deltas) {
    const delta = kind === "append" ? undefined : readDelta(tx, seq);
    if (delta === undefined) continue;
    const fate = kind === "insert" ? turnInsert(turn, delta) : turnUpdate(turn, delta);
    left.push(...fate.left);
    if (fate.kept === null) {
      leftRows.add(`${delta.table} ${delta.rowId}`);
      dropDelta(tx, seq);
    } else {
      done += 1;
      if (fate.kept !== delta) saveDelta(tx, fate.kept);
    }
  }
  for (const delta of deltas.filter(({ kind }) => kind === "append")) {
    const owner = ownerOfLine(tx, delta.table, delta.rowId);
    if (owner === null || leftRows.has(owner)) dropDelta(tx, delta.seq);
    else {
      turnLine(turn, delta);
      done += 1;
    }
  }
  const isBlocked = done === 0 && left.length > 0;
  if (isBlocked) forgetEntry(tx, entry);
  else turnEntry(tx, entry, direction === "undo" ? "undone" : "done");
  return { label: entry.label, left, isBlocked };
}

/** What was added is marked as removed, and the other way round; rows are never deleted. */
function turnInsert(turn: Turn, delta: StoredDelta): Fate {
  const { tx, direction, entry, own } = turn;
  const { table, rowId } = delta;
  const row = readRow(tx, table, rowId);
  const leave = (sentence: string): Fate => ({ left: [sentence], kept: null });
  const name = () => subjectOf(tx, table, rowId);
  if (row === undefined) return leave(`${name()} is no longer there.`);
  // What has no mark of its own goes with the row it belongs to.
  if (!schemaOf(tx).removable.has(table)) return { left: [], kept: delta };
  if (direction === "redo") {
    const guarded = table === "stage" ? whyStageStays(tx, rowId, { removed_at: null }) : null;
    if (guarded !== null) return leave(guarded);
    const sentence =
      delta.after === null
        ? bringBack(tx, table, rowId)
        : putBack(tx, rowId, { ...delta.after, removed_at: tx.now }, delta.after);
    return sentence === null ? { left: [], kept: delta } : leave(sentence);
  }
  if (row["removed_at"] !== null) return leave(`${name()} has been removed since.`);
  if (isChangedLater(tx, { table, rowId, entrySeq: entry.seq })) {
    return leave(`${name()} has been changed since and was left as it is.`);
  }
  if (isInUse(tx, table, rowId, own)) {
    return leave(`${name()} is in use by now and was left as it is.`);
  }
  // Stages that go with their requisition leave no board without one.
  const isGuarded = table === "stage" && !own.has(String(row["requisition_id"]));
  const guarded = isGuarded ? whyStageStays(tx, rowId, { removed_at: tx.now }) : null;
  if (guarded !== null) return leave(guarded);
  const after = delta.after === null ? null : withPlaceNow(tx, rowId, delta.after);
  writeColumns(tx, table, rowId, { removed_at: tx.now });
  return { left: [], kept: after === delta.after ? delta : { ...delta, after } };
}

function bringBack(tx: Tx, table: string, rowId: string): string | null {
  return writeColumns(tx, table, rowId, { removed_at: null })
    ? null
    : `${subjectOf(tx, table, rowId)} could not be brought back, because another record has taken its place.`;
}

function turnUpdate(turn: Turn, delta: StoredDelta): Fate {
  const { tx, direction } = turn;
  const { table, rowId, before, after } = delta;
  if (before === null || after === null) return { left: [], kept: null };
  const [from, to] = direction === "undo" ? [after, before] : [before, after];
  const split = table === "application" ? splitPlace(to) : { place: null, rest: to };
  const left: string[] = [];
  const dropped = new Set<string>();
  let standing = from;
  if (split.place !== null) {
    standing = withPlaceNow(tx, rowId, from);
    const ownLines = turn.isOvertaken ? turn.own : null;
    const sentence = putBack(tx, rowId, splitPlace(from).place ?? from, split.place, ownLines);
    if (sentence !== null) {
      left.push(sentence);
      for (const column of Object.keys(split.place)) dropped.add(column);
    }
  }
  const rest = restoreColumns(tx, delta, from, split.rest);
  left.push(...rest.left);
  for (const column of rest.dropped) dropped.add(column);
  if (dropped.size === 0 && standing === from) return { left, kept: delta };
  if (dropped.size === Object.keys(to).length) return { left, kept: null };
  // Read again: putting a card back may have renamed its key in it.
  const current = readDelta(tx, delta.seq) ?? delta;
  const side = direction === "undo" ? "after" : "before";
  const stood = { ...current, [side]: withNeighbours(current[side], standing) };
  const without = (values: Values | null) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([column]) => !dropped.has(column)));
  return { left, kept: { ...stood, before: without(stood.before), after: without(stood.after) } };
}

/** Puts columns back that hold what is expected; names those that have changed since. */
function restoreColumns(
  tx: Tx,
  { table, rowId }: StoredDelta,
  from: Values,
  to: Values,
): { left: string[]; dropped: string[] } {
  const columns = Object.keys(to);
  if (columns.length === 0) return { left: [], dropped: [] };
  const row = readRow(tx, table, rowId);
  const name = () => subjectOf(tx, table, rowId);
  if (row === undefined) return { left: [`${name()} is no longer there.`], dropped: columns };
  if ((row["removed_at"] ?? null) !== null && !columns.includes("removed_at")) {
    return { left: [`${name()} has been removed since and was left as it is.`], dropped: columns };
  }
  const guarded = table === "stage" ? whyStageStays(tx, rowId, to) : null;
  if (guarded !== null) return { left: [guarded], dropped: columns };
  const changed = columns.filter(
    (column) => row[column] !== from[column] && row[column] !== to[column],
  );
  const wanted = Object.fromEntries(
    Object.entries(to).filter(([column]) => !changed.includes(column)),
  );
  const isWritten = Object.keys(wanted).length === 0 || writeColumns(tx, table, rowId, wanted);
  if (table === "candidate") refreshSearchText(tx, rowId);
  const left = new Set(changed.map((column) => changedSince(tx, table, rowId, column)));
  if (isWritten) return { left: [...left], dropped: changed };
  const sentence = `${name()} could not be put back, because another record has taken its place.`;
  return { left: [...left, sentence], dropped: columns };
}

/** Voids a line of an append-only table, or repeats it; the entry then refers to the new line. */
function turnLine({ tx, direction }: Turn, { seq, table, rowId }: DeltaHead): void {
  if (direction === "undo") voidLine(tx, table, rowId);
  else saveDelta(tx, { seq, rowId: repeatLine(tx, table, rowId), before: null, after: null });
}
