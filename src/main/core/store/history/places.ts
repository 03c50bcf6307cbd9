import { z } from "zod";
import { neighbourKeys, placeColumns, type Values } from "../changes.ts";
import { statement, type Tx } from "../sql.ts";
import { findActiveApplicationId } from "../tables/applications.ts";
import { readRow, writeColumns, type Row } from "./rows.ts";
import { keyForFormerPlace, neighboursAt, renameFormerKey } from "./stageOrder.ts";
import { changedSince, subjectOf } from "./words.ts";

const [previousKey, nextKey] = neighbourKeys;
const currentSchema = z.object({
  stage_id: z.string(),
  position: z.string(),
  disposition: z.string(),
  removed_at: z.string().nullable(),
});
const placeSchema = currentSchema.extend({
  [previousKey]: z.string().nullable(),
  [nextKey]: z.string().nullable(),
});
/** Where an application stood and between which cards. */
type Place = z.infer<typeof placeSchema>;

/** Columns that tell of the visit or of the leaving; they go where the place goes. */
const visitColumns = [
  "disposition_reason_id",
  "disposition_note",
  "disposed_at",
  "entered_stage_at",
  "entered_stated",
  "starts_on",
];
const stageState = statement<[string], { name: string; isClosed: 0 | 1 }>(
  `SELECT name, archived_at IS NOT NULL OR removed_at IS NOT NULL AS isClosed
   FROM stage WHERE id = ?`,
);

const onBoard = statement<[string], { stageId: string; position: string }>(
  `SELECT stage_id AS stageId, position FROM application
   WHERE id = ? AND disposition = 'active' AND removed_at IS NULL`,
);
const lastInEffect = statement<[string], { id: string }>(
  // For the plus see `stageOrder.ts`.
  "SELECT id FROM effective_transition WHERE application_id = +? ORDER BY seq DESC LIMIT 1",
);
const laterLine = statement<[string], { found: 0 | 1 }>(
  `SELECT (SELECT max(seq) FROM stage_transition) >
     (SELECT seq FROM stage_transition WHERE id = ?) AS found`,
);
const allLines = statement<[string], { id: string }>(
  "SELECT id FROM stage_transition WHERE application_id = ?",
);

/** The part of an application's delta that says where it stands, and the rest of it. */
export function splitPlace(values: Values): { place: Values | null; rest: Values } {
  if (!("stage_id" in values)) return { place: null, rest: values };
  const names: readonly string[] = [...placeColumns, ...neighbourKeys, ...visitColumns];
  const pick = (isPlace: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name) === isPlace));
  return { place: pick(true), rest: pick(false) };
}

/**
 * Puts an application from one place to another: between its former neighbours as they stand now.
 * Returns the sentence that says why it was left where it is, or null when it was put there. With
 * the lines of history that the undone command wrote, one that came later stands in the way, too:
 * a card that was moved on and came back has a history of its own by now.
 */
export function putBack(
  tx: Tx,
  applicationId: string,
  fromValues: Values,
  toValues: Values,
  ownLines: ReadonlySet<string> | null = null,
): string | null {
  const [from, to] = [placeSchema.parse(fromValues), placeSchema.parse(toValues)];
  const row = readRow(tx, "application", applicationId);
  const name = () => subjectOf(tx, "application", applicationId);
  if (row === undefined) return `${name()} is no longer there.`;
  const current = currentSchema.parse(row);
  if (current.removed_at !== null && from.removed_at === null) {
    return `${name()} has been removed since and was left as it is.`;
  }
  const since = (column: string) => changedSince(tx, "application", applicationId, column);
  if (current.disposition !== from.disposition) return since("disposition");
  if (current.stage_id !== from.stage_id) return since("stage_id");
  if (ownLines !== null && hasMovedSince(tx, applicationId, ownLines)) return since("stage_id");
  const isReordered = isOnBoard(from) && isOnBoard(to) && from.stage_id === to.stage_id;
  if (isReordered && current.position !== from.position) return since("position");
  const reason = isOnBoard(to) && !isReordered ? reasonToLeave(tx, applicationId, row, to) : null;
  if (reason !== null) return `${name()} was left as it is, because ${reason}.`;
  return writePlace(tx, applicationId, to, toValues)
    ? null
    : `${name()} could not be put back, because another record has taken its place.`;
}

/**
 * A delta's values with the place where an application stands just now, if they say where it
 * stands: what is put back later goes between the cards that it was taken from. The very same
 * values come back where nothing differs.
 */
export function withPlaceNow(tx: Tx, applicationId: string, values: Values): Values {
  const standing = "stage_id" in values ? onBoard(tx).get(applicationId) : undefined;
  if (standing === undefined || values["stage_id"] !== standing.stageId) return values;
  const { stageId, position } = standing;
  const { previous, next } = neighboursAt(tx, { id: applicationId, stageId, position });
  const isSame =
    values["position"] === position && values[previousKey] === previous && values[nextKey] === next;
  return isSame ? values : { ...values, position, [previousKey]: previous, [nextKey]: next };
}

/** Values with the neighbours of others, where these say any. */
export function withNeighbours(values: Values | null, of: Values): Values | null {
  if (values === null || !(previousKey in values)) return values;
  const [previous, next] = [of[previousKey] ?? null, of[nextKey] ?? null];
  return { ...values, [previousKey]: previous, [nextKey]: next };
}

function isOnBoard(place: Pick<Place, "disposition" | "removed_at">): boolean {
  return place.disposition === "active" && place.removed_at === null;
}

/** True when transitions were recorded after this one, on whatever board. */
export function areLinesLater(tx: Tx, lineId: string): boolean {
  return laterLine(tx).get(lineId)?.found === 1;
}

/** True when the transition in effect that came last is not the command's, though it wrote one. */
function hasMovedSince(tx: Tx, applicationId: string, ownLines: ReadonlySet<string>): boolean {
  const last = lastInEffect(tx).get(applicationId);
  if (last === undefined || ownLines.has(last.id)) return false;
  return allLines(tx)
    .all(applicationId)
    .some(({ id }) => ownLines.has(id));
}

/** Why an application cannot come to stand on a stage; null when it can. */
function reasonToLeave(tx: Tx, applicationId: string, row: Row, to: Place): string | null {
  const stage = stageState(tx).get(to.stage_id);
  if (stage === undefined || stage.isClosed === 1) {
    return `${stage?.name ?? "the former stage"} takes no candidates any more`;
  }
  const [candidate, requisition] = [row["candidate_id"], row["requisition_id"]];
  if (typeof candidate !== "string" || typeof requisition !== "string") return null;
  const active = findActiveApplicationId(tx, candidate, requisition);
  return active === undefined || active === applicationId
    ? null
    : "the same person has another active application there by now";
}

function writePlace(tx: Tx, applicationId: string, to: Place, toValues: Values): boolean {
  const { stage_id: stageId, position: from } = to;
  const position = isOnBoard(to)
    ? keyForFormerPlace(tx, {
        id: applicationId,
        stageId,
        place: { position: from, previous: to[previousKey], next: to[nextKey] },
      })
    : from;
  const neighbours: readonly string[] = neighbourKeys;
  const columns = Object.fromEntries(
    Object.entries({ ...toValues, position }).filter(([column]) => !neighbours.includes(column)),
  );
  const isWritten = writeColumns(tx, "application", applicationId, columns);
  if (isWritten) renameFormerKey(tx, { id: applicationId, stageId, from, to: position });
  return isWritten;
}
