import { z } from "zod";
import type { OverallRecommendation } from "../../../../shared/domain/scorecard.ts";
import { statement, type Db } from "../sql.ts";

/** A card that is in, the newest version of it, without its ratings. */
export interface SubmittedLine {
  scorecardId: string;
  seatId: string;
  authorId: string;
  authorName: string;
  interviewName: string;
  submittedAt: string;
  templateId: string;
  templateVersion: number;
  recommendation: OverallRecommendation | null;
  takeaways: string;
  gapReason: string | null;
}

const idsSchema = z.array(z.string());
const submitted = statement<[string], SubmittedLine>(
  `SELECT card.id AS scorecardId, card.seat_id AS seatId, m.id AS authorId, m.name AS authorName,
     i.name AS interviewName, card.submitted_at AS submittedAt, t.id AS templateId,
     t.version AS templateVersion, card.recommendation, card.takeaways,
     card.gap_reason AS gapReason
   FROM scorecard AS card
   JOIN seat ON seat.id = card.seat_id
   JOIN interview AS i ON i.id = seat.interview_id
   JOIN team_member AS m ON m.id = card.author_id
   JOIN scorecard_template AS t ON t.id = card.template_id
   WHERE card.application_id = ? AND card.status = 'submitted'
     AND NOT EXISTS (SELECT 1 FROM scorecard AS later
       WHERE later.reopens_id = card.id AND later.removed_at IS NULL)
   ORDER BY card.seq`,
);
const titles = statement<[string], { id: string; title: string }>(
  "SELECT criterion_id AS id, title FROM criterion_version WHERE template_id = ? ORDER BY position",
);
const derived = statement<[string], { id: string; derivedFrom: string }>(
  `SELECT id, derived_from AS derivedFrom FROM criterion
   WHERE requisition_id = ? AND derived_from <> '[]'`,
);

/** The cards of an application that are in; of a reopened card none until it is in again. */
export function readSubmittedLines(db: Db, applicationId: string): SubmittedLine[] {
  return submitted(db).all(applicationId);
}

/** The criteria of one version of a template by id and title, in their order. */
export function readTitles(db: Db, templateId: string): { id: string; title: string }[] {
  return titles(db).all(templateId);
}

/** What the criteria of a requisition were split or merged from; others are left out. */
export function readDerivedFrom(db: Db, requisitionId: string): Map<string, string[]> {
  return new Map(
    derived(db)
      .all(requisitionId)
      .map(({ id, derivedFrom }) => [id, idsSchema.parse(JSON.parse(derivedFrom))]),
  );
}
