import type { RequisitionStatus } from "../../../../shared/domain/requisition.ts";
import { statement, type Db } from "../sql.ts";
import { personOf } from "./scope.ts";

/** An active application in a stage with a target, for the domain to say whether it is late. */
export interface StageStay {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  requisitionStatus: RequisitionStatus;
  name: string;
  requisitionTitle: string;
  stageName: string;
  enteredStageAt: string;
  /** Working days. */
  targetDays: number;
}

const stays = statement<[string], StageStay>(
  `WITH target AS MATERIALIZED (
     SELECT s.id, s.name, s.target_days, r.id AS requisition_id, r.title, r.status,
       strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-' || s.target_days || ' days', '+2 hours') AS latest
     FROM stage AS s JOIN requisition AS r ON r.id = s.requisition_id
     WHERE s.target_days IS NOT NULL AND s.removed_at IS NULL AND r.removed_at IS NULL)
   SELECT a.id AS applicationId, c.id AS candidateId,
     target.requisition_id AS requisitionId, target.status AS requisitionStatus, c.name,
     target.title AS requisitionTitle, target.name AS stageName,
     a.entered_stage_at AS enteredStageAt, target.target_days AS targetDays
   FROM target
   CROSS JOIN application AS a ON a.stage_id = target.id AND a.disposition = 'active'
     AND a.removed_at IS NULL AND a.entered_stage_at < target.latest
   ${personOf} AND c.removed_at IS NULL
   ORDER BY a.entered_stage_at, a.seq`,
);
/**
 * Active applications that have been in their stage for more days than its target, the longest
 * first. Working days are fewer than days (clocks change by up to two hours meanwhile), so every late
 * one is among them and some are not late.
 */
export function readLongStays(db: Db, now: string): StageStay[] {
  return stays(db).all(now);
}
