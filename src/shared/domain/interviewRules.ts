import type { InterviewStart, InterviewStatus, SeatInput } from "./interview.ts";
import { shortName } from "./names.ts";
import { agreed, conflicting, missing, refused, type Decision } from "./refusal.ts";
import { addWorkingDays } from "./workingDays.ts";

/** Working days after an interview within which its cards are due, when nobody says otherwise. */
const usualDays = 2;

/** When the cards of an interview are usually due, a plain date; null while it has no time. */
export function usualDue(start: InterviewStart | null): string | null {
  return start === null ? null : addWorkingDays(start.local.slice(0, 10), usualDays);
}

/** A seat as decisions see it. */
export interface KnownSeat {
  id: string;
  member: { id: string; name: string };
  dueOn: string | null;
  card: "owed" | "draft" | "in";
}

export interface SeatChanges {
  added: { memberId: string; dueOn: string | null }[];
  /** Ids of the seats. */
  removed: string[];
  due: { seatId: string; dueOn: string }[];
}

/**
 * Decides who sits on an interview from now on. A seat stays as long as a card is on it. Refusals:
 * `interviewer_twice`, `interviewer_unknown`, `card_begun`, `card_in`.
 */
export function decideSeats(input: {
  seats: readonly KnownSeat[];
  wanted: readonly SeatInput[];
  memberIds: ReadonlySet<string>;
  start: InterviewStart | null;
}): Decision<SeatChanges> {
  const { seats, wanted, memberIds, start } = input;
  const ids = new Set(wanted.map((seat) => seat.memberId));
  if (ids.size < wanted.length) {
    return refused("interviewer_twice", "Somebody sits on this interview twice. Remove one seat.");
  }
  if (wanted.some((seat) => !memberIds.has(seat.memberId))) {
    return missing(
      "interviewer_unknown",
      "One of these interviewers is no longer on the team. Choose the interviewers again.",
    );
  }
  const removed = seats.filter((seat) => !ids.has(seat.member.id));
  for (const seat of removed) {
    const sentence = cardOnSeat(seat);
    if (sentence !== null) return sentence;
  }
  const known = new Map(seats.map((seat) => [seat.member.id, seat]));
  return agreed({
    added: wanted
      .filter((seat) => !known.has(seat.memberId))
      .map(({ memberId, dueOn }) => ({ memberId, dueOn: dueOn ?? usualDue(start) })),
    removed: removed.map((seat) => seat.id),
    due: wanted.flatMap(({ memberId, dueOn }) => {
      const seat = known.get(memberId);
      const isNew = seat !== undefined && dueOn !== null && seat.dueOn !== dueOn;
      return isNew ? [{ seatId: seat.id, dueOn }] : [];
    }),
  });
}

function cardOnSeat({ member, card }: KnownSeat): Decision<never> | null {
  const name = shortName(member.name);
  if (card === "draft") {
    return refused(
      "card_begun",
      `${name} has begun a scorecard for this interview, so the seat cannot be removed. Ask ${name} to submit the card or to delete the draft first.`,
    );
  }
  return card === "in"
    ? refused(
        "card_in",
        `${name}'s scorecard for this interview is in, so the seat stays with it. Leave ${name} on the interview.`,
      )
    : null;
}

/** New due dates after an interview has moved: those that nobody chose move along. */
export function movedDues(
  seats: readonly KnownSeat[],
  from: InterviewStart | null,
  to: InterviewStart | null,
): { seatId: string; dueOn: string | null }[] {
  const [former, next] = [usualDue(from), usualDue(to)];
  return seats
    .filter((seat) => seat.card !== "in" && seat.dueOn === former && former !== next)
    .map((seat) => ({ seatId: seat.id, dueOn: next }));
}

const closedWords = {
  cancelled: "was cancelled",
  no_show: "was a no-show",
  done: "is done",
} as const;

/**
 * Decides a change of an interview's status; null when it has that status already. One that people
 * wrote cards about took place. Refusals: `not_planned`, `card_begun`, `card_in`.
 */
export function decideInterviewStatus(
  interview: { name: string; status: InterviewStatus; seats: readonly KnownSeat[] },
  to: InterviewStatus,
): Decision<InterviewStatus | null> {
  const { name, status, seats } = interview;
  if (status === to) return agreed(null);
  if (to === "planned") return agreed(to);
  if (status !== "planned") return notPlanned(name, status);
  if (to === "done") return agreed(to);
  const draft = seats.find((seat) => seat.card === "draft");
  const isIn = seats.find((seat) => seat.card === "in");
  const what = to === "cancelled" ? "be cancelled" : "be a no-show";
  if (isIn !== undefined) {
    return refused(
      "card_in",
      `“${shortName(name)}” cannot ${what}: ${shortName(isIn.member.name)}'s scorecard for it is in. Mark it as done instead.`,
    );
  }
  if (draft !== undefined) {
    const author = shortName(draft.member.name);
    return refused(
      "card_begun",
      `“${shortName(name)}” cannot ${what} while ${author} has a draft scorecard for it. Ask ${author} to delete the draft first.`,
    );
  }
  return agreed(to);
}

function notPlanned(name: string, status: InterviewStatus): Decision<never> {
  const words = status === "planned" ? "is planned" : closedWords[status];
  return conflicting(
    "not_planned",
    `“${shortName(name)}” ${words}. Make it a planned interview again first.`,
  );
}

/** Whether the time, the seats or the facts of an interview can be changed. Refusal: `not_planned`. */
export function decideChange(interview: { name: string; status: InterviewStatus }): Decision<null> {
  const { name, status } = interview;
  return status === "cancelled" || status === "no_show" ? notPlanned(name, status) : agreed(null);
}

/**
 * Whether a card can be begun on a seat. Refusals: `seat_of_other`, `not_planned`.
 */
export function decideSeatCard(
  seat: { memberId: string; memberName: string },
  interview: { name: string; status: InterviewStatus },
  actorId: string,
): Decision<null> {
  const member = shortName(seat.memberName);
  if (seat.memberId !== actorId) {
    return refused(
      "seat_of_other",
      `This seat is ${member}'s. Choose ${member} as the acting person to fill the scorecard.`,
    );
  }
  const { name, status } = interview;
  return status === "cancelled" || status === "no_show"
    ? refused(
        "not_planned",
        `“${shortName(name)}” ${closedWords[status]}, so no scorecard is owed for it. Make it a planned interview again first.`,
      )
    : agreed(null);
}

/** Whether a card is owed by now: its interview has begun, is done, or never had a time. */
export function isCardDue(
  interview: { status: InterviewStatus; instant: number | null },
  now: number,
): boolean {
  const { status, instant } = interview;
  if (status === "cancelled" || status === "no_show") return false;
  return status === "done" || instant === null || instant <= now;
}

/** A sentence for each interviewer who is on another interview at the same time. */
export function doubleBookings(
  interview: {
    id: string | null;
    instant: number;
    lengthMinutes: number;
    memberIds: ReadonlySet<string>;
  },
  others: readonly {
    id: string;
    name: string;
    candidateName: string;
    status: InterviewStatus;
    instant: number | null;
    lengthMinutes: number | null;
    seats: readonly { member: { id: string; name: string } }[];
  }[],
): string[] {
  const ends = interview.instant + interview.lengthMinutes * 60_000;
  return others.flatMap((other) => {
    if (other.id === interview.id || other.status !== "planned" || other.instant === null)
      return [];
    const otherEnds = other.instant + (other.lengthMinutes ?? 0) * 60_000;
    if (other.instant >= ends || interview.instant >= otherEnds) return [];
    return other.seats
      .filter((seat) => interview.memberIds.has(seat.member.id))
      .map(
        (seat) =>
          `${shortName(seat.member.name)} is on “${shortName(other.name)}” with ${shortName(other.candidateName)} at that time.`,
      );
  });
}
