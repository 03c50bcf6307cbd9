import { isCardDue } from "../../../shared/domain/interviewRules.ts";
import { interviewLength } from "../../../shared/domain/interview.ts";
import { shortName } from "../../../shared/domain/names.ts";
import { reminderText } from "../../../shared/domain/reminder.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type {
  InterviewView,
  OwedCardView,
  ReminderView,
  SeatView,
} from "../../../shared/ipc/interviewViews.ts";
import { instantOf } from "../store/clock.ts";
import {
  readInterviews,
  type InterviewFilter,
  type InterviewLine,
  type SeatLine,
} from "../store/reads/interviews.ts";
import { readCriterionTitles } from "../store/reads/criterionTitles.ts";
import type { Db } from "../store/sql.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { actorIdOf, found, type Context } from "./context.ts";
import { localDate } from "./dates.ts";

/** Interviews by start, those without a time first. */
export function listInterviews(
  { store, clock }: Context,
  input: ParsedInputOf<"interview.list">,
): InterviewView[] {
  return viewsOf(store, readInterviews(store, filterOf(input)), clock());
}

/** One interview with its seats. */
export function getInterview(
  { store, clock }: Context,
  { id }: ParsedInputOf<"interview.get">,
): InterviewView {
  const line = found(readInterviews(store, { id })[0], "This interview");
  const [view] = viewsOf(store, [line], clock());
  return found(view, "This interview");
}

/** Cards that are not in though their interview has begun, the earliest due first. */
export function listOwedCards(
  { store, clock }: Context,
  { memberId, requisitionId, applicationId }: ParsedInputOf<"scorecard.owed">,
): OwedCardView[] {
  const filter = { interviewerId: memberId, requisitionId, applicationId };
  return owedCards(store, filterOf(filter), clock());
}

/** The same for a filter; only on active applications. With `interviewerId` only that person's. */
export function owedCards(db: Db, filter: InterviewFilter, now: Date): OwedCardView[] {
  const actorId = actorIdOf(db);
  const today = localDate(now);
  const owed = readInterviews(db, { ...filter, isOwed: true })
    .filter((line) => isCardDue(line, now.getTime()))
    .flatMap((line) => {
      const { interviewerId } = filter;
      return line.seats
        .filter(({ member }) => interviewerId === undefined || member.id === interviewerId)
        .flatMap((seat): OwedCardView[] => {
          const { card, dueOn, isOverdue, scorecardId, member } = seatView(seat, actorId, today);
          if (card === "in") return [];
          return [
            {
              ...{ seatId: seat.id, interviewId: line.id, interviewName: line.name, member },
              ...{ applicationId: line.applicationId, candidateId: line.candidateId },
              ...{ candidateName: line.candidateName, requisitionId: line.requisitionId },
              requisitionTitle: line.requisitionTitle,
              startsAt: isoOf(line.instant),
              ...{ dueOn, isOverdue, card, scorecardId },
            },
          ];
        });
    });
  return owed.sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"));
}

/** A mail about everything that a person owes. Throws `refused` when that is nothing. */
export function getReminder(
  { store, clock }: Context,
  { memberId }: ParsedInputOf<"scorecard.reminder">,
): ReminderView {
  const member = found(findTeamMember(store, memberId), "This person");
  const actor = found(findTeamMember(store, actorIdOf(store)), "The acting person");
  const owed = owedCards(store, { interviewerId: memberId }, clock());
  if (owed.length === 0) {
    const name = shortName(member.name);
    throw new AppError("refused", `${name} owes no scorecard. There is nothing to remind of.`);
  }
  return {
    to: member.email,
    ...reminderText({
      memberName: member.name,
      fromName: actor.name,
      owed,
      today: localDate(clock()),
    }),
  };
}

function viewsOf(db: Db, lines: readonly InterviewLine[], now: Date): InterviewView[] {
  const actorId = actorIdOf(db);
  const today = localDate(now);
  const titles = readCriterionTitles(
    db,
    lines.flatMap((line) => line.focusCriterionIds),
  );
  return lines.map((line): InterviewView => {
    const { instant, focusCriterionIds, calendarSequence, plannedBy, ...rest } = line;
    const lengthMinutes = line.lengthMinutes ?? interviewLength.usual;
    return {
      ...rest,
      lengthMinutes,
      startsAt: isoOf(instant),
      endsAt: isoOf(instant === null ? null : instant + lengthMinutes * 60_000),
      focus: focusCriterionIds.flatMap((id) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ id, title }];
      }),
      seats: line.seats.map((seat) => seatView(seat, actorId, today)),
    };
  });
}

/** A seat as the acting person may see it: of others' drafts no more than that there is one. */
function seatView(seat: SeatLine, actorId: string, today: string): SeatView {
  const { id, member, dueOn, card, scorecardId } = seat;
  const isShown = card === "in" || member.id === actorId;
  return {
    id,
    member,
    dueOn,
    card,
    scorecardId: isShown ? scorecardId : null,
    isOverdue: card !== "in" && dueOn !== null && dueOn < today,
  };
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : instantOf(new Date(instant));
}

/** A filter without what was left open. */
function filterOf(input: {
  [Key in keyof Omit<InterviewFilter, "isOwed">]: string | null;
}): InterviewFilter {
  const given = Object.entries(input).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(given);
}
