import { z } from "zod";
import type { InterviewStart, InterviewStatus } from "../../../../shared/domain/interview.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** One planned conversation of one application; its seats are kept apart. */
export interface Interview {
  id: string;
  applicationId: string;
  /** The planned interview that it was made from. */
  interviewPlanId: string | null;
  name: string;
  /** Null while no time is agreed. */
  start: InterviewStart | null;
  lengthMinutes: number | null;
  place: string | null;
  status: InterviewStatus;
  closedNote: string | null;
  /** Empty when the interview has no focus. */
  focusCriterionIds: string[];
  questions: string[];
  /** Grows with every change that a calendar shows. */
  calendarSequence: number;
  createdAt: string;
}

/** What an interview is made of; what is left out is not known yet. */
type NewInterview = Pick<Interview, "id" | "applicationId" | "name" | "focusCriterionIds"> &
  Partial<Omit<Interview, "calendarSequence" | "closedNote">>;

interface InterviewRow extends Omit<Interview, "start" | "focusCriterionIds" | "questions"> {
  local: string | null;
  zone: string | null;
  focus: string;
  questions: string;
}

const idsSchema = z.array(z.string());
const find = statement<[string], InterviewRow>(
  `SELECT id, application_id AS applicationId, interview_plan_id AS interviewPlanId, name,
     starts_at_local AS local, zone, length_minutes AS lengthMinutes, place, status,
     closed_note AS closedNote, focus_criterion_ids AS focus, questions,
     calendar_sequence AS calendarSequence, created_at AS createdAt
   FROM interview WHERE id = ? AND removed_at IS NULL`,
);
const insert = insertInto("interview", [
  "id",
  "application_id",
  "interview_plan_id",
  "name",
  "starts_at_local",
  "zone",
  "length_minutes",
  "place",
  "focus_criterion_ids",
  "questions",
  "status",
  "created_at",
  "created_by",
]);
const updateFacts = statement<[string, number, string | null, string, string, string]>(
  `UPDATE interview SET name = ?, length_minutes = ?, place = ?, focus_criterion_ids = ?,
     questions = ? WHERE id = ?`,
);
const updateStart = statement<[string | null, string | null, string]>(
  "UPDATE interview SET starts_at_local = ?, zone = ? WHERE id = ?",
);
const updateStatus = statement<
  [InterviewStatus, string | null, string | null, string | null, string]
>("UPDATE interview SET status = ?, closed_at = ?, closed_by = ?, closed_note = ? WHERE id = ?");

/** An interview that was not removed. */
export function findInterview(db: Db, id: string): Interview | undefined {
  const row = find(db).get(id);
  return row === undefined ? undefined : fromRow(row);
}

/** Adds an interview in the acting person's name. */
export function insertInterview(tx: Tx, interview: NewInterview): void {
  insert(tx).run({
    id: interview.id,
    application_id: interview.applicationId,
    interview_plan_id: interview.interviewPlanId ?? null,
    name: interview.name,
    starts_at_local: interview.start?.local ?? null,
    zone: interview.start?.zone ?? null,
    length_minutes: interview.lengthMinutes ?? null,
    place: interview.place ?? null,
    focus_criterion_ids: JSON.stringify(interview.focusCriterionIds),
    questions: JSON.stringify(interview.questions ?? []),
    status: interview.status ?? "planned",
    created_at: interview.createdAt ?? tx.now,
    created_by: tx.actorId === "" ? null : tx.actorId,
  });
}

/** Changes what an interview is about and where. */
export function updateInterviewFacts(
  tx: Tx,
  id: string,
  facts: Pick<Interview, "name" | "place" | "focusCriterionIds" | "questions"> & {
    lengthMinutes: number;
  },
): void {
  const { name, lengthMinutes, place, focusCriterionIds, questions } = facts;
  const focus = JSON.stringify(focusCriterionIds);
  updateFacts(tx).run(name, lengthMinutes, place, focus, JSON.stringify(questions), id);
}

export function updateInterviewStart(tx: Tx, id: string, start: InterviewStart | null): void {
  updateStart(tx).run(start?.local ?? null, start?.zone ?? null, id);
}

/** Closes an interview in the acting person's name, or makes it a planned one again. */
export function updateInterviewStatus(
  tx: Tx,
  id: string,
  status: InterviewStatus,
  note: string | null,
): void {
  const isClosed = status !== "planned";
  updateStatus(tx).run(status, isClosed ? tx.now : null, isClosed ? tx.actorId : null, note, id);
}

function fromRow({ local, zone, focus, questions, ...rest }: InterviewRow): Interview {
  return {
    ...rest,
    start: local === null || zone === null ? null : { local, zone },
    focusCriterionIds: idsSchema.parse(JSON.parse(focus)),
    questions: idsSchema.parse(JSON.parse(questions)),
  };
}
