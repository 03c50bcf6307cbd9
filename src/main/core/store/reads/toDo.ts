import type { RequisitionStatus } from "../../../../shared/domain/requisition.ts";
import { statement, type Db } from "../sql.ts";

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

/** A seat of a person whose card is not in. */
export interface OwedCard {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  /** The draft, where one was begun. */
  scorecardId: string | null;
  name: string;
  requisitionTitle: string;
  interviewName: string;
  /** A plain date. */
  dueOn: string | null;
}

const stays = statement<[string], StageStay>(
  `WITH target AS MATERIALIZED (
     SELECT s.id, s.name, s.target_days, r.id AS requisition_id, r.title, r.status,
       strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-' || s.target_days || ' days') AS latest
     FROM stage AS s JOIN requisition AS r ON r.id = s.requisition_id
     WHERE s.target_days IS NOT NULL AND s.removed_at IS NULL AND r.removed_at IS NULL)
   SELECT a.id AS applicationId, a.candidate_id AS candidateId,
     target.requisition_id AS requisitionId, target.status AS requisitionStatus, c.name,
     target.title AS requisitionTitle, target.name AS stageName,
     a.entered_stage_at AS enteredStageAt, target.target_days AS targetDays
   FROM target
   CROSS JOIN application AS a ON a.stage_id = target.id AND a.disposition = 'active'
     AND a.removed_at IS NULL AND a.entered_stage_at < target.latest
   CROSS JOIN candidate AS c ON c.id = a.candidate_id AND c.removed_at IS NULL
   ORDER BY a.entered_stage_at, a.seq`,
);
const owed = statement<[string], OwedCard>(
  `SELECT a.id AS applicationId, a.candidate_id AS candidateId, a.requisition_id AS requisitionId,
     card.id AS scorecardId, c.name, r.title AS requisitionTitle, i.name AS interviewName,
     seat.due_on AS dueOn
   FROM seat
   JOIN interview AS i ON i.id = seat.interview_id AND i.removed_at IS NULL
     AND i.status NOT IN ('cancelled', 'no_show')
   JOIN application AS a ON a.id = i.application_id AND a.removed_at IS NULL
     AND a.disposition = 'active'
   JOIN candidate AS c ON c.id = a.candidate_id AND c.removed_at IS NULL
   JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
   LEFT JOIN scorecard AS card ON card.seat_id = seat.id AND NOT EXISTS
     (SELECT 1 FROM scorecard AS later WHERE later.reopens_id = card.id)
   WHERE seat.team_member_id = ? AND seat.removed_at IS NULL
     AND (card.id IS NULL OR card.status = 'draft')
   ORDER BY seat.due_on IS NULL, seat.due_on, seat.seq`,
);

/**
 * Active applications that have been in their stage for more days than its target, the longest
 * first. Working days are fewer than days, so every late one is among them and some are not late.
 */
export function readLongStays(db: Db, now: string): StageStay[] {
  return stays(db).all(now);
}

/** The cards a person owes on active applications, by due date. */
export function readOwedCards(db: Db, memberId: string): OwedCard[] {
  return owed(db).all(memberId);
}
