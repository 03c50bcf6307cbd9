import type { Disposition } from "../../../../shared/domain/application.ts";
import type { Rating, RatingAnswer } from "../../../../shared/domain/scorecard.ts";
import { personOf } from "./scope.ts";
import { statement, type Db, type Flag } from "../sql.ts";
import { answerOf } from "../tables/scorecards.ts";

/** One application of a requisition as an export reads it. */
export interface PipelineRow {
  applicationId: string;
  candidateId: string;
  name: string;
  email: string | null;
  currentTitle: string | null;
  currentCompany: string | null;
  source: string | null;
  stageName: string;
  stageId: string;
  disposition: Disposition;
  reason: string | null;
  note: string | null;
  appliedAt: string;
  enteredStageAt: string;
  disposedAt: string | null;
  startsOn: string | null;
}

const rows = statement<[string], PipelineRow>(
  `SELECT a.id AS applicationId, c.id AS candidateId, c.name, c.email,
     c.current_title AS currentTitle, c.current_company AS currentCompany,
     COALESCE(a.source, c.source) AS source, s.name AS stageName, a.stage_id AS stageId,
     a.disposition, reason.name AS reason, a.disposition_note AS note, a.applied_at AS appliedAt,
     a.entered_stage_at AS enteredStageAt, a.disposed_at AS disposedAt, a.starts_on AS startsOn
   FROM application AS a
   ${personOf} AND c.removed_at IS NULL
   JOIN stage AS s ON s.id = a.stage_id
   LEFT JOIN disposition_reason AS reason ON reason.id = a.disposition_reason_id
   WHERE a.requisition_id = ? AND a.removed_at IS NULL
   ORDER BY a.disposition <> 'active', s.position, a.position, a.seq`,
);
const answers = statement<
  [string],
  { scorecardId: string; criterionId: string; rating: Rating | null; isNotAssessed: Flag }
>(
  `SELECT card.id AS scorecardId, rating.criterion_id AS criterionId, rating.rating,
     rating.is_not_assessed AS isNotAssessed
   FROM application AS a
   JOIN scorecard AS card ON card.application_id = a.id
   JOIN scorecard_rating AS rating ON rating.scorecard_id = card.id
   WHERE a.requisition_id = ? AND a.removed_at IS NULL`,
);

/** Every application of a requisition: the active ones in the board's order, then those that left. */
export function readPipelineRows(db: Db, requisitionId: string): PipelineRow[] {
  return rows(db).all(requisitionId);
}

/** Answers by criterion, by card, for every card of a requisition. */
export function readAnswersByCard(
  db: Db,
  requisitionId: string,
): Map<string, Map<string, RatingAnswer>> {
  const cards = new Map<string, Map<string, RatingAnswer>>();
  for (const row of answers(db).all(requisitionId)) {
    const card = cards.get(row.scorecardId) ?? new Map<string, RatingAnswer>();
    card.set(row.criterionId, answerOf(row));
    cards.set(row.scorecardId, card);
  }
  return cards;
}
