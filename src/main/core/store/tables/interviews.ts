import { z } from "zod";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** One planned conversation of one application. */
export interface Interview {
  id: string;
  applicationId: string;
  name: string;
  /** Empty when the interview has no focus. */
  focusCriterionIds: string[];
}

/** One interviewer on one interview; it owes one card. */
export interface Seat {
  id: string;
  interviewId: string;
  teamMemberId: string;
  /** A plain date. */
  dueOn: string | null;
}

const idsSchema = z.array(z.string());
const find = statement<[string], Omit<Interview, "focusCriterionIds"> & { focus: string }>(
  `SELECT id, application_id AS applicationId, name, focus_criterion_ids AS focus
   FROM interview WHERE id = ?`,
);
const seat = statement<[string], Seat>(
  `SELECT id, interview_id AS interviewId, team_member_id AS teamMemberId, due_on AS dueOn
   FROM seat WHERE id = ?`,
);
const seatsOfMember = statement<[string, string], Seat>(
  `SELECT s.id, s.interview_id AS interviewId, s.team_member_id AS teamMemberId, s.due_on AS dueOn
   FROM interview AS i JOIN seat AS s ON s.interview_id = i.id
   WHERE i.application_id = ? AND s.team_member_id = ? AND s.removed_at IS NULL
     AND i.removed_at IS NULL AND i.status NOT IN ('cancelled', 'no_show') ORDER BY s.seq`,
);
const insert = insertInto("interview", [
  "id",
  "application_id",
  "name",
  "focus_criterion_ids",
  "status",
  "created_at",
]);
const insertSeatRow = insertInto("seat", ["id", "interview_id", "team_member_id", "due_on"]);

export function findInterview(db: Db, id: string): Interview | undefined {
  const row = find(db).get(id);
  if (row === undefined) return undefined;
  const { focus, ...rest } = row;
  return { ...rest, focusCriterionIds: idsSchema.parse(JSON.parse(focus)) };
}

export function findSeat(db: Db, id: string): Seat | undefined {
  return seat(db).get(id);
}

/** The seats that a person has on an application's interviews, the oldest first. */
export function listSeatsOf(db: Db, applicationId: string, teamMemberId: string): Seat[] {
  return seatsOfMember(db).all(applicationId, teamMemberId);
}

export function insertInterview(
  tx: Tx,
  interview: Interview & { status?: "planned" | "done"; createdAt?: string },
): void {
  insert(tx).run({
    id: interview.id,
    application_id: interview.applicationId,
    name: interview.name,
    focus_criterion_ids: JSON.stringify(interview.focusCriterionIds),
    status: interview.status ?? "planned",
    created_at: interview.createdAt ?? tx.now,
  });
}

export function insertSeat(tx: Tx, newSeat: Seat): void {
  insertSeatRow(tx).run({
    id: newSeat.id,
    interview_id: newSeat.interviewId,
    team_member_id: newSeat.teamMemberId,
    due_on: newSeat.dueOn,
  });
}
