import type { TransitionKind } from "../../../../shared/domain/application.ts";
import type {
  OverallRecommendation,
  ScorecardStatus,
} from "../../../../shared/domain/scorecard.ts";
import { statement, type Db, type Flag } from "../sql.ts";

/** One transition of one of a candidate's applications, voided ones and voids included. */
export interface TransitionLine {
  id: string;
  seq: number;
  applicationId: string;
  kind: TransitionKind;
  fromStage: string | null;
  toStage: string;
  requisitionTitle: string;
  reason: string | null;
  note: string | null;
  actor: string;
  occurredAt: string;
  recordedAt: string;
  isStated: boolean;
  /** True when an undo took it back. */
  isVoided: boolean;
  /** For `voided`: the kind of what was undone. */
  voids: TransitionKind | null;
  /** True for one that a redo repeated. */
  isRepeated: boolean;
}

export interface NoteLine {
  id: string;
  applicationId: string | null;
  authorId: string;
  author: string;
  text: string;
  createdAt: string;
}

/** A card of one of a candidate's applications, for lists; ratings are read apart. */
export interface ScorecardLine {
  id: string;
  applicationId: string;
  seatId: string;
  author: { id: string; name: string; email: string | null };
  status: ScorecardStatus;
  interviewName: string;
  recommendation: OverallRecommendation | null;
  createdAt: string;
  submittedAt: string | null;
}

const transitions = statement<
  [string],
  Omit<TransitionLine, "isStated" | "isVoided" | "isRepeated"> & {
    isStated: Flag;
    isVoided: Flag;
    isRepeated: Flag;
  }
>(
  `SELECT t.id, t.seq, t.application_id AS applicationId, t.kind, s.name AS fromStage,
     into_stage.name AS toStage, r.title AS requisitionTitle, reason.name AS reason, t.note,
     m.name AS actor, t.occurred_at AS occurredAt, t.recorded_at AS recordedAt,
     t.is_stated AS isStated, t.repeats_id IS NOT NULL AS isRepeated, former.kind AS voids,
     EXISTS (SELECT 1 FROM stage_transition AS v WHERE v.voids_id = t.id) AS isVoided
   FROM application AS a
   JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
   JOIN stage_transition AS t ON t.application_id = a.id
   JOIN stage AS into_stage ON into_stage.id = t.to_stage_id
   JOIN team_member AS m ON m.id = t.actor_id
   LEFT JOIN stage AS s ON s.id = t.from_stage_id
   LEFT JOIN disposition_reason AS reason ON reason.id = t.reason_id
   LEFT JOIN stage_transition AS former ON former.id = t.voids_id
   WHERE a.candidate_id = ? ORDER BY t.seq`,
);
const notes = statement<[string], NoteLine>(
  `SELECT n.id, n.application_id AS applicationId, m.id AS authorId, m.name AS author, n.text,
     n.created_at AS createdAt
   FROM note AS n JOIN team_member AS m ON m.id = n.author_id
   WHERE n.candidate_id = ? AND n.removed_at IS NULL ORDER BY n.seq`,
);
interface ScorecardRow extends Omit<ScorecardLine, "author"> {
  authorId: string;
  authorName: string;
  authorEmail: string | null;
}
const cardSql = (where: string) =>
  `SELECT card.id, card.application_id AS applicationId, card.seat_id AS seatId, card.status,
     i.name AS interviewName, card.recommendation, card.created_at AS createdAt,
     card.submitted_at AS submittedAt, m.id AS authorId, m.name AS authorName,
     m.email AS authorEmail
   FROM application AS a
   JOIN scorecard AS card ON card.application_id = a.id AND card.removed_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM scorecard AS later
       WHERE later.reopens_id = card.id AND later.removed_at IS NULL)
   JOIN seat ON seat.id = card.seat_id
   JOIN interview AS i ON i.id = seat.interview_id
   JOIN team_member AS m ON m.id = card.author_id
   WHERE ${where} AND a.removed_at IS NULL ORDER BY card.seq`;
const cardsOfCandidate = statement<[string], ScorecardRow>(cardSql("a.candidate_id = ?"));
const cardsOfRequisition = statement<[string], ScorecardRow>(cardSql("a.requisition_id = ?"));

/** Everything that moved a candidate's applications, in the order in which it was recorded. */
export function readTransitionLines(db: Db, candidateId: string): TransitionLine[] {
  return transitions(db)
    .all(candidateId)
    .map((row) => ({
      ...row,
      isStated: row.isStated === 1,
      isVoided: row.isVoided === 1,
      isRepeated: row.isRepeated === 1,
    }));
}

/** The notes on a candidate, the oldest first. */
export function readNoteLines(db: Db, candidateId: string): NoteLine[] {
  return notes(db).all(candidateId);
}

/** The cards on a candidate's applications; of a reopened card the newest. */
export function readScorecardLines(
  db: Db,
  of: { candidateId: string } | { requisitionId: string },
): ScorecardLine[] {
  const rows =
    "candidateId" in of
      ? cardsOfCandidate(db).all(of.candidateId)
      : cardsOfRequisition(db).all(of.requisitionId);
  return rows.map(({ authorId, authorName, authorEmail, ...row }) => ({
    ...row,
    author: { id: authorId, name: authorName, email: authorEmail },
  }));
}
