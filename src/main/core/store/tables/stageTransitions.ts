import type { Disposition, TransitionKind } from "../../../../shared/domain/application.ts";
import { flag, insertInto, statement, type Db, type Tx } from "../sql.ts";

/** One move of one application to append; `voided` is written by undo alone. */
export interface NewTransition {
  applicationId: string;
  kind: Exclude<TransitionKind, "voided">;
  fromStageId: string | null;
  toStageId: string;
  fromDisposition: Disposition | null;
  toDisposition: Disposition;
  reasonId?: string | null;
  note?: string | null;
  /** Now unless it is given. */
  occurredAt?: string;
  /** True when a person stated the time. */
  isStated?: boolean;
  /** The acting person unless it is given. */
  actorId?: string;
}

/** A stay of an application in a stage, from transitions in effect; `to` is null for still there. */
export interface Visit {
  applicationId: string;
  stageId: string;
  from: string;
  to: string | null;
}

const insert = insertInto("stage_transition", [
  "id",
  "application_id",
  "kind",
  "from_stage_id",
  "to_stage_id",
  "from_disposition",
  "to_disposition",
  "reason_id",
  "note",
  "occurred_at",
  "is_stated",
  "recorded_at",
  "actor_id",
]);
const visits = statement<[string], Visit & { disposition: Disposition }>(
  `SELECT t.application_id AS applicationId, t.to_stage_id AS stageId, t.occurred_at AS "from",
     lead(t.occurred_at) OVER (PARTITION BY t.application_id ORDER BY t.seq) AS "to",
     t.to_disposition AS disposition
   FROM application AS a JOIN effective_transition AS t ON t.application_id = a.id
   WHERE a.requisition_id = ? AND a.removed_at IS NULL ORDER BY t.application_id, t.seq`,
);

/** Appends a transition and returns its id. */
export function appendTransition(tx: Tx, transition: NewTransition): string {
  const id = tx.newId();
  insert(tx).run({
    id,
    application_id: transition.applicationId,
    kind: transition.kind,
    from_stage_id: transition.fromStageId,
    to_stage_id: transition.toStageId,
    from_disposition: transition.fromDisposition,
    to_disposition: transition.toDisposition,
    reason_id: transition.reasonId ?? null,
    note: transition.note ?? null,
    occurred_at: transition.occurredAt ?? tx.now,
    is_stated: flag(transition.isStated ?? false),
    recorded_at: tx.now,
    actor_id: transition.actorId ?? tx.actorId,
  });
  return id;
}

/** The stays in stages of every application of a requisition; time after leaving is none. */
export function listVisits(db: Db, requisitionId: string): Visit[] {
  return visits(db)
    .all(requisitionId)
    .filter((visit) => visit.disposition === "active")
    .map(({ applicationId, stageId, from, to }) => ({ applicationId, stageId, from, to }));
}
