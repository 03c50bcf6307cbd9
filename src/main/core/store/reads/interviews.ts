import { z } from "zod";
import type { InterviewStart, InterviewStatus } from "../../../../shared/domain/interview.ts";
import { instantOfStart } from "../../../../shared/domain/zones.ts";
import { statement, type Db, type Prepared, type SqlValue } from "../sql.ts";
import { personOf, type CardScope } from "./boardCards.ts";

/** Which interviews are read; what is left out is not filtered by. Dates are local, included. */
export interface InterviewFilter {
  id?: string;
  applicationId?: string;
  requisitionId?: string;
  interviewerId?: string;
  from?: string;
  to?: string;
  /** Only interviews of active applications on which a card is not in. */
  isOwed?: true;
}

/** A seat with how far its card is. */
export interface SeatLine {
  id: string;
  interviewId: string;
  member: { id: string; name: string; email: string | null };
  dueOn: string | null;
  card: "owed" | "draft" | "in";
  scorecardId: string | null;
  isReopened: boolean;
}

/** An interview with everything that lists, kits and calendars show of it. */
export interface InterviewLine {
  id: string;
  applicationId: string;
  candidateId: string;
  candidateName: string;
  requisitionId: string;
  requisitionTitle: string;
  interviewPlanId: string | null;
  name: string;
  start: InterviewStart | null;
  /** Milliseconds since 1970; null while no time is agreed. */
  instant: number | null;
  lengthMinutes: number | null;
  place: string | null;
  status: InterviewStatus;
  closedNote: string | null;
  focusCriterionIds: string[];
  questions: string[];
  calendarSequence: number;
  /** Who planned it; null where that was not noted. */
  plannedBy: { name: string; email: string | null } | null;
  seats: SeatLine[];
}

/** The next interview of an application that is planned and has a time. */
export interface NextInterview {
  interviewId: string;
  name: string;
  start: InterviewStart;
  /** The same as a UTC instant. */
  startsAt: string;
}

interface Row extends Omit<
  InterviewLine,
  "start" | "instant" | "focusCriterionIds" | "questions" | "plannedBy" | "seats"
> {
  plannerName: string | null;
  plannerEmail: string | null;
  local: string | null;
  zone: string | null;
  focus: string;
  questions: string;
}

interface SeatRow extends Omit<SeatLine, "member" | "card" | "isReopened"> {
  memberId: string;
  memberName: string;
  email: string | null;
  status: "draft" | "submitted" | null;
  reopensId: string | null;
}

const textsSchema = z.array(z.string());
const columns = `i.id, i.application_id AS applicationId,
  c.id AS candidateId, c.name AS candidateName, a.requisition_id AS requisitionId,
  r.title AS requisitionTitle, i.interview_plan_id AS interviewPlanId, i.name,
  i.starts_at_local AS local, i.zone, i.length_minutes AS lengthMinutes, i.place, i.status,
  i.closed_note AS closedNote, i.focus_criterion_ids AS focus, i.questions,
  i.calendar_sequence AS calendarSequence, planner.name AS plannerName,
  planner.email AS plannerEmail`;
const joins = `JOIN application AS a ON a.id = i.application_id AND a.removed_at IS NULL
  ${personOf} AND c.removed_at IS NULL
  JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
  LEFT JOIN team_member AS planner ON planner.id = i.created_by`;
const conditions: Readonly<Record<keyof InterviewFilter, string>> = {
  id: "i.id = @id",
  applicationId: "i.application_id = @applicationId",
  requisitionId: "a.requisition_id = @requisitionId",
  interviewerId: `i.id IN (SELECT interview_id FROM seat
    WHERE team_member_id = @interviewerId AND removed_at IS NULL)`,
  from: "i.starts_at_local >= @from",
  to: "substr(i.starts_at_local, 1, 10) <= @to",
  isOwed: `i.status IN ('planned', 'done') AND a.disposition = 'active' AND EXISTS
    (SELECT 1 FROM seat AS open WHERE open.interview_id = i.id AND open.removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM scorecard AS card WHERE card.seat_id = open.id
         AND card.status = 'submitted' AND NOT EXISTS (SELECT 1 FROM scorecard AS later
           WHERE later.reopens_id = card.id AND later.removed_at IS NULL)))`,
};
type Query = (db: Db) => Prepared<[Record<string, SqlValue>], Row>;
const queries = new Map<string, Query>();

/** One statement for each set of filters, so that each finds its index. */
function queryFor(filters: readonly string[]): Query {
  const where = filters.join(" AND ");
  const known = queries.get(where);
  if (known !== undefined) return known;
  const made = statement<[Record<string, SqlValue>], Row>(
    `SELECT ${columns} FROM interview AS i ${joins}
     WHERE i.removed_at IS NULL ${where === "" ? "" : `AND ${where}`} ORDER BY i.seq`,
  );
  queries.set(where, made);
  return made;
}

const seatRows = statement<[string], SeatRow>(
  `SELECT seat.id, seat.interview_id AS interviewId, m.id AS memberId, m.name AS memberName,
     m.email, seat.due_on AS dueOn, card.id AS scorecardId, card.status,
     card.reopens_id AS reopensId
   FROM json_each(?) AS given CROSS JOIN seat ON seat.interview_id = given.value
   JOIN team_member AS m ON m.id = seat.team_member_id
   LEFT JOIN scorecard AS card ON card.seat_id = seat.id AND card.removed_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM scorecard AS later
       WHERE later.reopens_id = card.id AND later.removed_at IS NULL)
   WHERE seat.removed_at IS NULL ORDER BY seat.seq`,
);
const upcomingSql = (from: string, where: string) =>
  `SELECT i.application_id AS applicationId, i.id AS interviewId, i.name,
     i.starts_at_local AS local, i.zone
   ${from} JOIN interview AS i ON i.application_id = a.id
   WHERE ${where} AND a.removed_at IS NULL AND i.removed_at IS NULL AND i.status = 'planned'
     AND i.starts_at_local >= @from AND i.zone IS NOT NULL`;
interface UpcomingRow {
  applicationId: string;
  interviewId: string;
  name: string;
  local: string;
  zone: string;
}
const upcomingOn = statement<[{ requisitionId: string; from: string }], UpcomingRow>(
  upcomingSql(
    "FROM application AS a",
    "a.requisition_id = @requisitionId AND a.disposition = 'active'",
  ),
);
const upcomingOf = statement<[{ ids: string; from: string }], UpcomingRow>(
  upcomingSql("FROM json_each(@ids) AS given JOIN application AS a ON a.id = given.value", "1"),
);

/** Interviews by start, those without a time first; equal ones in the order they were planned. */
export function readInterviews(db: Db, filter: InterviewFilter): InterviewLine[] {
  const { isOwed, ...values } = filter;
  const where = Object.entries(conditions).flatMap(([name, sql]) =>
    Object.hasOwn(filter, name) ? [sql] : [],
  );
  const rows = queryFor(where)(db).all(values);
  const ids = JSON.stringify(rows.map((row) => row.id));
  const seats = Map.groupBy(seatRows(db).all(ids).map(toSeat), (seat) => seat.interviewId);
  return rows
    .map((row) => toLine(row, seats.get(row.id) ?? []))
    .sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
}

/**
 * The next planned interview by application, for a board or for these applications; one that began
 * within the last hour still counts as the next.
 */
export function readNextInterviews(
  db: Db,
  scope: CardScope,
  now: string,
): Map<string, NextInterview> {
  const since = Date.parse(now) - 3_600_000;
  // Local dates are at most a day away from UTC's.
  const from = new Date(since - 86_400_000).toISOString().slice(0, 16);
  const rows =
    "requisitionId" in scope
      ? upcomingOn(db).all({ requisitionId: scope.requisitionId, from })
      : upcomingOf(db).all({ ids: JSON.stringify(scope.applicationIds), from });
  const dated = rows
    .map((row) => ({ row, instant: instantOfStart({ local: row.local, zone: row.zone }) }))
    .filter(({ instant }) => instant >= since)
    .sort((a, b) => b.instant - a.instant);
  return new Map(
    dated.map(({ row: { applicationId, interviewId, name, local, zone }, instant }) => [
      applicationId,
      { interviewId, name, start: { local, zone }, startsAt: new Date(instant).toISOString() },
    ]),
  );
}

function toSeat({ memberId, memberName, email, status, reopensId, ...seat }: SeatRow): SeatLine {
  return {
    ...seat,
    member: { id: memberId, name: memberName, email },
    card: status === null ? "owed" : status === "draft" ? "draft" : "in",
    isReopened: status === "draft" && reopensId !== null,
  };
}

function toLine(
  { local, zone, focus, plannerName, plannerEmail, ...row }: Row,
  seats: SeatLine[],
): InterviewLine {
  const start = local === null || zone === null ? null : { local, zone };
  return {
    ...row,
    start,
    instant: start === null ? null : instantOfStart(start),
    focusCriterionIds: textsSchema.parse(JSON.parse(focus)),
    questions: textsSchema.parse(JSON.parse(row.questions)),
    plannedBy: plannerName === null ? null : { name: plannerName, email: plannerEmail },
    seats,
  };
}
