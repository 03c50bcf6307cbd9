import type { Disposition } from "../../../../shared/domain/application.ts";
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
const joins = `JOIN candidate AS c ON c.id = a.candidate_id AND c.removed_at IS NULL
  JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL`;
const byIds = statement<[string], Row>(
  `SELECT ${columns} FROM json_each(?) AS given JOIN application AS a ON a.id = given.value
   ${joins} WHERE a.removed_at IS NULL ORDER BY given.key`,
);
const inStage = statement<[string], Row>(
  `SELECT ${columns} FROM application AS a ${joins}
   WHERE a.stage_id = ? AND a.disposition = 'active' AND a.removed_at IS NULL ORDER BY a.position`,
);

/** These applications in the order given; removed ones and unknown ids are left out. */
export function readDecisionCards(db: Db, applicationIds: readonly string[]): DecisionCard[] {
  return byIds(db).all(JSON.stringify(applicationIds)).map(fromRow);
}

/** The active applications of a stage, ordered by order key. */
export function readCardsInStage(db: Db, stageId: string): DecisionCard[] {
  return inStage(db).all(stageId).map(fromRow);
}

function fromRow(row: Row): DecisionCard {
  return { ...row, enteredStated: row.enteredStated === 1 };
}
