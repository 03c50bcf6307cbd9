import {
  crowdedText,
  decideLength,
  decideName,
  oneLine,
} from "../../../shared/domain/interviewPlan.ts";
import {
  decideChange,
  decideInterviewStatus,
  decideSeats,
  doubleBookings,
  movedDues,
} from "../../../shared/domain/interviewRules.ts";
import {
  interviewLength,
  mostFocusCriteria,
  type InterviewFacts,
  type InterviewStart,
  type InterviewStatus,
} from "../../../shared/domain/interview.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { notActive } from "../../../shared/domain/application.ts";
import { refused } from "../../../shared/domain/refusal.ts";
import { clockChangeNotice, resolveStart } from "../../../shared/domain/zones.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Noticed } from "../../../shared/ipc/interviewViews.ts";
import { readDecisionCards } from "../store/reads/cards.ts";
import { readInterviews, type InterviewLine } from "../store/reads/interviews.ts";
import type { Db, Tx } from "../store/sql.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import { findPlannedInterview } from "../store/tables/interviewPlans.ts";
import {
  insertInterview,
  updateInterviewFacts,
  updateInterviewStart,
  updateInterviewStatus,
} from "../store/tables/interviews.ts";
import { insertSeat, removeSeat, updateSeatDue } from "../store/tables/seats.ts";
import { listKnownCriterionIds } from "../store/tables/scorecardTemplates.ts";
import { listTeamMembers } from "../store/tables/teamMembers.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** Plans an interview for an application, from the requisition's plan or a free one. */
export function planInterview(
  context: Context,
  input: ParsedInputOf<"interview.plan">,
): Noticed & { id: string } {
  return commit(context, null, (tx) => {
    const { applicationId, interviewPlanId, start } = input;
    const application = found(readDecisionCards(tx, [applicationId])[0], "This application");
    const sentence = notActive(application);
    if (sentence !== null) settle(refused("not_active", sentence));
    const { requisitionId, candidateId, name: who } = application;
    if (interviewPlanId !== null) {
      const planned = findPlannedInterview(tx, interviewPlanId);
      const isHere = planned?.requisitionId === requisitionId;
      found(isHere ? planned : undefined, "This interview of the plan");
    }
    const facts = checkedFacts(tx, requisitionId, input);
    const notices = startNotices(start);
    const id = tx.newId();
    insertInterview(tx, { ...facts, id, applicationId, interviewPlanId, start });
    const { added } = settle(
      decideSeats({ seats: [], wanted: input.seats, memberIds: memberIds(tx), start }),
    );
    for (const seat of added) addSeat(tx, id, seat);
    touchCandidates(tx, [candidateId]);
    tx.label = labels.planInterview(facts.name, who);
    return { id, notices: [...notices, ...focusNotices(facts), ...bookingNotices(tx, id)] };
  });
}

/** Changes what an interview is about, how long it lasts and where it is. */
export function changeInterview(
  context: Context,
  input: ParsedInputOf<"interview.change">,
): Noticed {
  return commit(context, null, (tx) => {
    const line = load(tx, input.id);
    settle(decideChange(line));
    const facts = checkedFacts(tx, line.requisitionId, input);
    updateInterviewFacts(tx, line.id, facts);
    tx.label = labels.changeInterview(facts.name, line.candidateName);
    return { notices: [...focusNotices(facts), ...bookingNotices(tx, line.id)] };
  });
}

/** Gives an interview another time, or none yet. Due dates that nobody chose move along. */
export function reschedule(
  context: Context,
  { id, start }: ParsedInputOf<"interview.reschedule">,
): Noticed {
  return commit(context, null, (tx) => {
    const line = load(tx, id);
    settle(decideChange(line));
    const notices = startNotices(start);
    updateInterviewStart(tx, id, start);
    for (const { seatId, dueOn } of movedDues(line.seats, line.start, start)) {
      updateSeatDue(tx, seatId, dueOn);
    }
    touchCandidates(tx, [line.candidateId]);
    tx.label = labels.moveInterview(line.name, line.candidateName);
    const change =
      line.start === null || start === null ? null : clockChangeNotice(line.start, start);
    return {
      notices: [...notices, ...(change === null ? [] : [change]), ...bookingNotices(tx, id)],
    };
  });
}

/** Says who sits on an interview from now on. */
export function setSeats(
  context: Context,
  { id, seats: wanted }: ParsedInputOf<"interview.setSeats">,
): Noticed {
  return commit(context, null, (tx) => {
    const line = load(tx, id);
    settle(decideChange(line));
    const { seats, start } = line;
    const changes = settle(decideSeats({ seats, wanted, memberIds: memberIds(tx), start }));
    for (const seatId of changes.removed) removeSeat(tx, seatId);
    for (const { seatId, dueOn } of changes.due) updateSeatDue(tx, seatId, dueOn);
    for (const seat of changes.added) addSeat(tx, id, seat);
    tx.label = labels.seatInterview(line.name, line.candidateName);
    return { notices: bookingNotices(tx, id) };
  });
}

/** Says that an interview took place. */
export function markDone(context: Context, { id }: ParsedInputOf<"interview.markDone">): null {
  return changeStatus(context, id, "done", null);
}

/** Calls an interview off. */
export function cancelInterview(
  context: Context,
  { id, note }: ParsedInputOf<"interview.cancel">,
): null {
  return changeStatus(context, id, "cancelled", note);
}

/** Says that the candidate did not come. */
export function recordNoShow(
  context: Context,
  { id, note }: ParsedInputOf<"interview.noShow">,
): null {
  return changeStatus(context, id, "no_show", note);
}

/** Makes an interview a planned one again. */
export function reopenInterview(context: Context, { id }: ParsedInputOf<"interview.reopen">): null {
  return changeStatus(context, id, "planned", null);
}

function changeStatus(
  context: Context,
  id: string,
  to: InterviewStatus,
  note: string | null,
): null {
  return commit(context, null, (tx) => {
    const line = load(tx, id);
    const status = settle(decideInterviewStatus(line, to));
    if (status === null) return null;
    updateInterviewStatus(tx, id, status, note);
    touchCandidates(tx, [line.candidateId]);
    tx.label = labels.closeInterview(line.name, line.candidateName, status);
    return null;
  });
}

function load(db: Db, id: string): InterviewLine {
  return found(readInterviews(db, { id })[0], "This interview");
}

function memberIds(db: Db): Set<string> {
  return new Set(listTeamMembers(db).map((member) => member.id));
}

function addSeat(tx: Tx, interviewId: string, seat: { memberId: string; dueOn: string | null }) {
  const { memberId: teamMemberId, dueOn } = seat;
  insertSeat(tx, { id: tx.newId(), interviewId, teamMemberId, dueOn });
}

/** The facts as they are kept; refused with a sentence where something is wrong with them. */
function checkedFacts(db: Db, requisitionId: string, facts: InterviewFacts): InterviewFacts {
  const name = oneLine(facts.name);
  settle(decideName(name, "The interview"));
  settle(decideLength(name, facts.lengthMinutes));
  const known = listKnownCriterionIds(db, requisitionId);
  const focusCriterionIds = [...new Set(facts.focusCriterionIds)];
  found(focusCriterionIds.every((id) => known.has(id)) ? true : undefined, "A focus criterion");
  const { lengthMinutes, place, questions } = facts;
  return { name, lengthMinutes, place, questions, focusCriterionIds };
}

/** Throws `refused` for a time that does not exist; else what a person should know of the time. */
function startNotices(start: InterviewStart | null): string[] {
  if (start === null) return [];
  const { notice } = settle(resolveStart(start));
  return notice === null ? [] : [notice];
}

function focusNotices({ name, focusCriterionIds }: InterviewFacts): string[] {
  const count = focusCriterionIds.length;
  return count > mostFocusCriteria ? [crowdedText(name, count)] : [];
}

/** Interviewers who are elsewhere at that time. */
function bookingNotices(db: Db, id: string): string[] {
  const { instant, start, lengthMinutes, seats } = load(db, id);
  if (instant === null || start === null) return [];
  // Local dates elsewhere are at most a day away.
  const dayOf = (shift: number) =>
    new Date(instant + shift * 86_400_000).toISOString().slice(0, 10);
  const near = { from: dayOf(-2), to: dayOf(2) };
  const others = new Map(
    seats
      .flatMap(({ member }) => readInterviews(db, { ...near, interviewerId: member.id }))
      .map((other) => [other.id, other]),
  );
  const members = new Set(seats.map(({ member }) => member.id));
  const length = lengthMinutes ?? interviewLength.usual;
  return doubleBookings({ id, instant, lengthMinutes: length, memberIds: members }, [
    ...others.values(),
  ]);
}
