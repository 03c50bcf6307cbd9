import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** One interviewer on one interview; it owes one card. */
export interface Seat {
  id: string;
  interviewId: string;
  teamMemberId: string;
  /** A plain date. */
  dueOn: string | null;
}

const columns =
  "s.id, s.interview_id AS interviewId, s.team_member_id AS teamMemberId, s.due_on AS dueOn";
const find = statement<[string], Seat>(`SELECT ${columns} FROM seat AS s WHERE s.id = ?`);
const ofMember = statement<[string, string], Seat>(
  `SELECT ${columns} FROM interview AS i JOIN seat AS s ON s.interview_id = i.id
   WHERE i.application_id = ? AND s.team_member_id = ? AND s.removed_at IS NULL
     AND i.removed_at IS NULL AND i.status NOT IN ('cancelled', 'no_show') ORDER BY s.seq`,
);
const insert = insertInto("seat", ["id", "interview_id", "team_member_id", "due_on"]);
const setDue = statement<[string | null, string]>("UPDATE seat SET due_on = ? WHERE id = ?");
const remove = statement<[string, string]>("UPDATE seat SET removed_at = ? WHERE id = ?");

export function findSeat(db: Db, id: string): Seat | undefined {
  return find(db).get(id);
}

/** The seats that a person has on an application's interviews, the oldest first. */
export function listSeatsOf(db: Db, applicationId: string, teamMemberId: string): Seat[] {
  return ofMember(db).all(applicationId, teamMemberId);
}

export function insertSeat(tx: Tx, seat: Seat): void {
  insert(tx).run({
    id: seat.id,
    interview_id: seat.interviewId,
    team_member_id: seat.teamMemberId,
    due_on: seat.dueOn,
  });
}

/** Sets when the card of a seat is due, a plain date or never. */
export function updateSeatDue(tx: Tx, id: string, dueOn: string | null): void {
  setDue(tx).run(dueOn, id);
}

export function removeSeat(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}
