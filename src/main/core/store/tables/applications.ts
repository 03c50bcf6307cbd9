import type { Application, Disposition } from "../../../../shared/domain/application.ts";
import type { NextAction } from "../../../../shared/domain/nextAction.ts";
import { flag, insertInto, statement, type Db, type Flag, type Tx } from "../sql.ts";

interface Row extends Omit<Application, "enteredStated"> {
  enteredStated: Flag;
}

const columns = `a.id, a.candidate_id AS candidateId, a.requisition_id AS requisitionId,
  a.stage_id AS stageId, a.position, a.disposition,
  a.disposition_reason_id AS dispositionReasonId, a.disposition_note AS dispositionNote,
  a.disposed_at AS disposedAt, a.applied_at AS appliedAt, a.entered_stage_at AS enteredStageAt,
  a.entered_stated AS enteredStated, a.starts_on AS startsOn`;
const find = statement<[string], Row>(
  `SELECT ${columns} FROM application AS a WHERE a.id = ? AND a.removed_at IS NULL`,
);
const ofCandidate = statement<[{ id: string }], Row>(
  `SELECT ${columns} FROM application AS a JOIN requisition AS r ON r.id = a.requisition_id
   WHERE a.candidate_id IN (SELECT @id UNION ALL
       SELECT loser_id FROM candidate_winner WHERE winner_id = @id)
     AND a.removed_at IS NULL AND r.removed_at IS NULL ORDER BY a.seq`,
);
const lastInStage = statement<[string], { position: string | null }>(
  `SELECT max(position) AS position FROM application
   WHERE stage_id = ? AND disposition = 'active' AND removed_at IS NULL`,
);
const lasts = statement<[string], { stageId: string; position: string }>(
  `SELECT stage_id AS stageId, max(position) AS position FROM application
   WHERE requisition_id = ? AND disposition = 'active' AND removed_at IS NULL GROUP BY stage_id`,
);
const activeCandidates = statement<[string], { id: string }>(
  `SELECT candidate_id AS id FROM application
   WHERE requisition_id = ? AND disposition = 'active' AND removed_at IS NULL`,
);
const activeCount = statement<[string], { count: number }>(
  `SELECT count(*) AS count FROM application
   WHERE requisition_id = ? AND disposition = 'active' AND removed_at IS NULL`,
);
const activeIds = statement<[string], { id: string }>(
  `SELECT a.id FROM application AS a JOIN stage AS s ON s.id = a.stage_id
   WHERE a.requisition_id = ? AND a.disposition = 'active' AND a.removed_at IS NULL
   ORDER BY s.position, s.seq, a.position`,
);
const leftIds = statement<
  [{ requisitionId: string; kind: string; limit: number; offset: number }],
  { id: string }
>(
  `SELECT a.id FROM application AS a JOIN candidate AS c ON c.id = a.candidate_id
   WHERE a.requisition_id = @requisitionId AND a.removed_at IS NULL AND c.removed_at IS NULL
     AND CASE @kind WHEN 'other' THEN a.disposition IN ('transferred', 'duplicate')
       ELSE a.disposition = @kind END
   ORDER BY a.disposed_at DESC, a.seq DESC LIMIT @limit OFFSET @offset`,
);
const activeOf = statement<[string, string], { id: string }>(
  `SELECT id FROM application WHERE candidate_id = ? AND requisition_id = ?
   AND disposition = 'active' AND removed_at IS NULL`,
);
const sourceOf = statement<[string], { source: string | null }>(
  "SELECT source FROM application WHERE id = ?",
);
const insert = insertInto("application", [
  "id",
  "candidate_id",
  "requisition_id",
  "stage_id",
  "position",
  "disposition",
  "disposition_reason_id",
  "disposition_note",
  "disposed_at",
  "source",
  "applied_at",
  "entered_stage_at",
  "entered_stated",
  "starts_on",
  "transferred_from_id",
  "created_at",
]);
const place = statement<[string, string, string, Flag, string]>(
  `UPDATE application SET stage_id = ?, position = ?, entered_stage_at = ?, entered_stated = ?
   WHERE id = ?`,
);
const dispose = statement<
  [Disposition, string | null, string | null, string, string | null, string]
>(
  `UPDATE application SET disposition = ?, disposition_reason_id = ?, disposition_note = ?,
     disposed_at = ?, starts_on = ? WHERE id = ?`,
);
const restore = statement<[string, string, string, string]>(
  `UPDATE application SET disposition = 'active', disposition_reason_id = NULL,
     disposition_note = NULL, disposed_at = NULL, starts_on = NULL, stage_id = ?, position = ?,
     entered_stage_at = ?, entered_stated = 0 WHERE id = ?`,
);
const setNextAction = statement<[string | null, string | null, string]>(
  `UPDATE application SET next_action = ?, next_action_on = ?, next_action_done_at = NULL
   WHERE id = ?`,
);
const doneNextAction = statement<[string, string]>(
  "UPDATE application SET next_action_done_at = ? WHERE id = ?",
);
const removeOf = statement<[string, string]>(
  "UPDATE application SET removed_at = ? WHERE candidate_id = ? AND removed_at IS NULL",
);

/** An application that was not removed. */
export function findApplication(db: Db, id: string): Application | undefined {
  const row = find(db).get(id);
  return row === undefined ? undefined : fromRow(row);
}

/**
 * A candidate's applications to requisitions that are there, the oldest first; those of candidates
 * who were merged into them as well.
 */
export function listApplicationsOf(db: Db, candidateId: string): Application[] {
  return ofCandidate(db).all({ id: candidateId }).map(fromRow);
}

/** Order key of the last active card of a stage; null when it is empty. */
export function lastPositionIn(db: Db, stageId: string): string | null {
  return lastInStage(db).get(stageId)?.position ?? null;
}

/** Order key of the last active card by stage, for the stages of a requisition that hold any. */
export function lastPositions(db: Db, requisitionId: string): Map<string, string> {
  return new Map(
    lasts(db)
      .all(requisitionId)
      .map((row) => [row.stageId, row.position]),
  );
}

/** Candidates with an active application on a requisition. */
export function activeCandidateIds(db: Db, requisitionId: string): Set<string> {
  return new Set(
    activeCandidates(db)
      .all(requisitionId)
      .map((row) => row.id),
  );
}

/** How many applications are active on a requisition. */
export function countActive(db: Db, requisitionId: string): number {
  return activeCount(db).get(requisitionId)?.count ?? 0;
}

/** The active applications of a requisition in the board's order. */
export function listActiveIds(db: Db, requisitionId: string): string[] {
  return activeIds(db)
    .all(requisitionId)
    .map((row) => row.id);
}

/** Applications that left a requisition in one way, the latest first. */
export function listLeftIds(
  db: Db,
  page: {
    requisitionId: string;
    kind: "hired" | "rejected" | "withdrawn" | "other";
    limit: number;
    offset: number;
  },
): string[] {
  return leftIds(db)
    .all(page)
    .map((row) => row.id);
}

/** The id of a candidate's active application on a requisition. */
export function findActiveApplicationId(
  db: Db,
  candidateId: string,
  requisitionId: string,
): string | undefined {
  return activeOf(db).get(candidateId, requisitionId)?.id;
}

/** Where an application itself came from; null for the candidate's own source. */
export function findApplicationSource(db: Db, id: string): string | null {
  return sourceOf(db).get(id)?.source ?? null;
}

/** Adds an application; the source is where it came from, null for the candidate's own. */
export function insertApplication(
  tx: Tx,
  application: Application & {
    source?: string | null;
    transferredFromId?: string | null;
    createdAt?: string;
  },
): void {
  insert(tx).run({
    id: application.id,
    candidate_id: application.candidateId,
    requisition_id: application.requisitionId,
    stage_id: application.stageId,
    position: application.position,
    disposition: application.disposition,
    disposition_reason_id: application.dispositionReasonId,
    disposition_note: application.dispositionNote,
    disposed_at: application.disposedAt,
    source: application.source ?? null,
    applied_at: application.appliedAt,
    entered_stage_at: application.enteredStageAt,
    entered_stated: flag(application.enteredStated),
    starts_on: application.startsOn,
    transferred_from_id: application.transferredFromId ?? null,
    created_at: application.createdAt ?? tx.now,
  });
}

/**
 * Puts an application on a place of a stage. Where keys have become too long, call
 * `renumberStage` first and decide again: then undo sees one card moved and not a whole stage.
 */
export function placeApplication(
  tx: Tx,
  change: {
    applicationId: string;
    stageId: string;
    position: string;
    enteredStageAt: string;
    enteredStated: boolean;
  },
): void {
  place(tx).run(
    change.stageId,
    change.position,
    change.enteredStageAt,
    flag(change.enteredStated),
    change.applicationId,
  );
}

/** Takes an application out of the pipeline; it keeps the stage it left. */
export function disposeApplication(
  tx: Tx,
  change: {
    applicationId: string;
    disposition: Exclude<Disposition, "active">;
    reasonId: string | null;
    note: string | null;
    disposedAt: string;
    /** The start date of a hire. */
    startsOn?: string | null;
  },
): void {
  dispose(tx).run(
    change.disposition,
    change.reasonId,
    change.note,
    change.disposedAt,
    change.startsOn ?? null,
    change.applicationId,
  );
}

/** Brings an application that has left back to a place in a stage, as a new visit. */
export function restoreApplication(
  tx: Tx,
  change: { applicationId: string; toStageId: string; position: string; enteredStageAt: string },
): void {
  restore(tx).run(change.toStageId, change.position, change.enteredStageAt, change.applicationId);
}

/** Says what is to be done next for an application; null takes it away. */
export function writeNextAction(tx: Tx, applicationId: string, action: NextAction | null): void {
  setNextAction(tx).run(action?.text ?? null, action?.on ?? null, applicationId);
}

/** Marks an application's next action as done now. */
export function finishNextAction(tx: Tx, applicationId: string): void {
  doneNextAction(tx).run(tx.now, applicationId);
}

/** Marks every application of a candidate as removed. */
export function removeApplicationsOf(tx: Tx, candidateId: string): void {
  removeOf(tx).run(tx.now, candidateId);
}

function fromRow(row: Row): Application {
  return { ...row, enteredStated: row.enteredStated === 1 };
}
