import { z } from "zod";
import type { PlannedInterview } from "../../../../shared/domain/interview.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

interface Row extends Omit<PlannedInterview, "interviewerIds" | "focusCriterionIds" | "questions"> {
  interviewerIds: string;
  focusCriterionIds: string;
  questions: string;
}

const textsSchema = z.array(z.string());
const columns = `p.id, p.stage_id AS stageId, p.name, p.length_minutes AS lengthMinutes,
  p.interviewer_ids AS interviewerIds, p.focus_criterion_ids AS focusCriterionIds, p.questions`;
const list = statement<[string], Row>(
  `SELECT ${columns} FROM interview_plan AS p JOIN stage AS s ON s.id = p.stage_id
   WHERE p.requisition_id = ? AND p.removed_at IS NULL AND s.removed_at IS NULL
   ORDER BY s.position, s.seq, p.position, p.seq`,
);
const find = statement<[string], Row & { requisitionId: string }>(
  `SELECT ${columns}, p.requisition_id AS requisitionId FROM interview_plan AS p
   WHERE p.id = ? AND p.removed_at IS NULL`,
);
const insert = insertInto("interview_plan", [
  "id",
  "requisition_id",
  "stage_id",
  "name",
  "length_minutes",
  "interviewer_ids",
  "focus_criterion_ids",
  "questions",
  "position",
]);
const update = statement<[Omit<ReturnType<typeof columnsOf>, "requisition_id">]>(
  `UPDATE interview_plan SET stage_id = @stage_id, name = @name, length_minutes = @length_minutes,
     interviewer_ids = @interviewer_ids, focus_criterion_ids = @focus_criterion_ids,
     questions = @questions, position = @position WHERE id = @id`,
);
const remove = statement<[string, string]>("UPDATE interview_plan SET removed_at = ? WHERE id = ?");

/** The interviews of a requisition's plan, by stage. */
export function listInterviewPlan(db: Db, requisitionId: string): PlannedInterview[] {
  return list(db).all(requisitionId).map(fromRow);
}

/** A planned interview that was not removed. */
export function findPlannedInterview(
  db: Db,
  id: string,
): (PlannedInterview & { requisitionId: string }) | undefined {
  const row = find(db).get(id);
  return row === undefined ? undefined : { ...fromRow(row), requisitionId: row.requisitionId };
}

/** Makes these the plan of a requisition, in this order; the others are removed. */
export function setInterviewPlan(
  tx: Tx,
  requisitionId: string,
  wanted: readonly PlannedInterview[],
): void {
  const known = new Set(listInterviewPlan(tx, requisitionId).map(({ id }) => id));
  const kept = new Set(wanted.map(({ id }) => id));
  for (const id of known) if (!kept.has(id)) remove(tx).run(tx.now, id);
  wanted.forEach((interview, index) => {
    const { requisition_id, ...row } = columnsOf(requisitionId, interview, index);
    if (known.has(interview.id)) update(tx).run(row);
    else insert(tx).run({ ...row, requisition_id });
  });
}

function columnsOf(requisitionId: string, interview: PlannedInterview, index: number) {
  return {
    id: interview.id,
    requisition_id: requisitionId,
    stage_id: interview.stageId,
    name: interview.name,
    length_minutes: interview.lengthMinutes,
    interviewer_ids: JSON.stringify(interview.interviewerIds),
    focus_criterion_ids: JSON.stringify(interview.focusCriterionIds),
    questions: JSON.stringify(interview.questions),
    // A plan has at most a hundred interviews and is saved as a whole.
    position: index.toString().padStart(3, "0"),
  };
}

function fromRow(row: Row): PlannedInterview {
  return {
    id: row.id,
    stageId: row.stageId,
    name: row.name,
    lengthMinutes: row.lengthMinutes,
    interviewerIds: textsSchema.parse(JSON.parse(row.interviewerIds)),
    focusCriterionIds: textsSchema.parse(JSON.parse(row.focusCriterionIds)),
    questions: textsSchema.parse(JSON.parse(row.questions)),
  };
}
