import type { Disposition } from "../../../../shared/domain/application.ts";
import type { StandingCard } from "../../../../shared/domain/moves.ts";
import { statement, type Db, type Flag } from "../sql.ts";

/** What deciding a move, a leave or a return needs of an application. */
export interface DecisionCard {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  requisitionTitle: string;
  /** The candidate's name. */
  name: string;
  stageId: string;
  position: string;
  disposition: Disposition;
  enteredStageAt: string;
  enteredStated: boolean;
}

type Row = Omit<DecisionCard, "enteredStated"> & { enteredStated: Flag };

const columns = `a.id AS applicationId, a.candidate_id AS candidateId,
  a.requisition_id AS requisitionId, r.title AS requisitionTitle, c.name, a.stage_id AS stageId,
  a.position, a.disposition, a.entered_stage_at AS enteredStageAt,
  a.entered_stated AS enteredStated`;
const joins = `LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
  JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id) AND c.removed_at IS NULL
  JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL`;
const byIds = statement<[string], Row>(
  `SELECT ${columns} FROM json_each(?) AS given JOIN application AS a ON a.id = given.value
   ${joins} WHERE a.removed_at IS NULL ORDER BY given.key`,
);
const inStage = statement<[string], Row>(
  `SELECT ${columns} FROM application AS a ${joins}
   WHERE a.stage_id = ? AND a.disposition = 'active' AND a.removed_at IS NULL ORDER BY a.position`,
);
const standing = statement<[string], Omit<StandingCard, "enteredStated"> & { enteredStated: Flag }>(
  `SELECT id AS applicationId, stage_id AS stageId, position, entered_stage_at AS enteredStageAt,
     entered_stated AS enteredStated
   FROM application
   WHERE stage_id = ? AND disposition = 'active' AND removed_at IS NULL ORDER BY position`,
);
const stated = statement<[string], { id: string; appliedAt: string }>(
  `SELECT a.id, a.applied_at AS appliedAt FROM json_each(?) AS given
   JOIN application AS a ON a.id = given.value
   WHERE EXISTS (SELECT 1 FROM effective_transition AS t
     WHERE t.application_id = a.id AND t.kind = 'applied' AND t.is_stated = 1)`,
);

/** These applications in the order given; removed ones and unknown ids are left out. */
export function readDecisionCards(db: Db, applicationIds: readonly string[]): DecisionCard[] {
  return byIds(db).all(JSON.stringify(applicationIds)).map(fromRow);
}

/** When applications began, of those of these for which a person stated it. */
export function readStatedApplications(
  db: Db,
  applicationIds: readonly string[],
): Map<string, string> {
  const rows = stated(db).all(JSON.stringify(applicationIds));
  return new Map(rows.map(({ id, appliedAt }) => [id, appliedAt]));
}

/** The active applications of a stage, ordered by order key. */
export function readCardsInStage(db: Db, stageId: string): DecisionCard[] {
  return inStage(db).all(stageId).map(fromRow);
}

/** Where the active applications of a stage stand, ordered by order key. */
export function readStandingCards(db: Db, stageId: string): StandingCard[] {
  return standing(db)
    .all(stageId)
    .map((row) => ({ ...row, enteredStated: row.enteredStated === 1 }));
}

function fromRow(row: Row): DecisionCard {
  return { ...row, enteredStated: row.enteredStated === 1 };
}
