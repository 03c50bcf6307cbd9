import { z } from "zod";
import { lineRangeSchema } from "../../../../shared/domain/posting/reading.ts";
import type { Check, CheckAnswer } from "../../../../shared/domain/scorecard.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** The answer to one check of one application. */
export interface AnswerRecord {
  applicationId: string;
  checkId: string;
  answer: CheckAnswer;
  /** Where it was seen, in a person's words. */
  seenIn: string | null;
  answeredBy: string;
  answeredAt: string;
}

const linesSchema = z.array(lineRangeSchema);
const checks = statement<[string], Omit<Check, "lines"> & { lines: string }>(
  `SELECT id, kind, label, importance, lines FROM application_check
   WHERE requisition_id = ? AND removed_at IS NULL ORDER BY position, seq`,
);
const save = statement<
  [
    {
      id: string;
      requisition_id: string;
      kind: string;
      label: string;
      importance: string;
      lines: string;
      position: number;
    },
  ]
>(
  `INSERT INTO application_check (id, requisition_id, kind, label, importance, lines, position)
   VALUES (@id, @requisition_id, @kind, @label, @importance, @lines, @position)
   ON CONFLICT (id) DO UPDATE SET kind = @kind, label = @label, importance = @importance,
     lines = @lines, position = @position, removed_at = NULL`,
);
const removeOthers = statement<[string, string, string]>(
  `UPDATE application_check SET removed_at = ? WHERE requisition_id = ? AND removed_at IS NULL
   AND id NOT IN (SELECT value FROM json_each(?))`,
);
const answerColumns = `n.application_id AS applicationId, n.check_id AS checkId, n.answer,
  n.seen_in AS seenIn, m.name AS answeredBy, n.answered_at AS answeredAt`;
const answersOfApplication = statement<[string], AnswerRecord>(
  `SELECT ${answerColumns} FROM check_answer AS n JOIN team_member AS m ON m.id = n.answered_by
   WHERE n.application_id = ? AND n.removed_at IS NULL`,
);
const answersOfRequisition = statement<[string], AnswerRecord>(
  `SELECT ${answerColumns} FROM application AS a JOIN check_answer AS n ON n.application_id = a.id
   JOIN team_member AS m ON m.id = n.answered_by
   WHERE a.requisition_id = ? AND a.removed_at IS NULL AND n.removed_at IS NULL`,
);
const updateAnswer = statement<[CheckAnswer, string | null, string, string, string, string]>(
  `UPDATE check_answer SET answer = ?, seen_in = ?, answered_by = ?, answered_at = ?
   WHERE application_id = ? AND check_id = ? AND removed_at IS NULL`,
);
const removeAnswer = statement<[string, string, string]>(
  `UPDATE check_answer SET removed_at = ?
   WHERE application_id = ? AND check_id = ? AND removed_at IS NULL`,
);
const insertAnswer = insertInto("check_answer", [
  "id",
  "application_id",
  "check_id",
  "answer",
  "seen_in",
  "answered_by",
  "answered_at",
]);

/** The checks of a requisition in their order. */
export function listChecks(db: Db, requisitionId: string): Check[] {
  return checks(db)
    .all(requisitionId)
    .map((row) => ({ ...row, lines: linesSchema.parse(JSON.parse(row.lines)) }));
}

/** Makes these the checks of a requisition, in this order; answers to others are kept unseen. */
export function setChecks(tx: Tx, requisitionId: string, wanted: readonly Check[]): void {
  removeOthers(tx).run(tx.now, requisitionId, JSON.stringify(wanted.map((check) => check.id)));
  wanted.forEach((check, position) => {
    save(tx).run({
      id: check.id,
      requisition_id: requisitionId,
      kind: check.kind,
      label: check.label,
      importance: check.importance,
      lines: JSON.stringify(check.lines),
      position,
    });
  });
}

/** The answers of one application; `answeredBy` is the person's name. */
export function listAnswers(db: Db, applicationId: string): AnswerRecord[] {
  return answersOfApplication(db).all(applicationId);
}

/** The answers of every application of a requisition. */
export function listAnswersOfRequisition(db: Db, requisitionId: string): AnswerRecord[] {
  return answersOfRequisition(db).all(requisitionId);
}

/** Answers a check in the acting person's name; null takes the answer back. */
export function saveAnswer(
  tx: Tx,
  given: {
    applicationId: string;
    checkId: string;
    answer: CheckAnswer | null;
    seenIn: string | null;
  },
): void {
  const { applicationId, checkId, answer, seenIn } = given;
  if (answer === null) {
    removeAnswer(tx).run(tx.now, applicationId, checkId);
    return;
  }
  const known = updateAnswer(tx).run(answer, seenIn, tx.actorId, tx.now, applicationId, checkId);
  if (known > 0) return;
  insertAnswer(tx).run({
    id: tx.newId(),
    application_id: applicationId,
    check_id: checkId,
    answer,
    seen_in: seenIn,
    answered_by: tx.actorId,
    answered_at: tx.now,
  });
}
