import type { Blind } from "./requisition.ts";
import type { ScorecardStatus } from "./scorecard.ts";

/** How the acting person stands to one application. */
export interface Reader {
  actorId: string;
  /** True when they sit on one of its interviews. */
  hasSeat: boolean;
  /** True when one of their seats still owes a submitted card. */
  owesCard: boolean;
}

/**
 * Whether what others wrote on an application may be shown to the acting person: with `never`
 * always, with `until_submitted` as soon as they owe no card, with `always` only to people who do
 * not interview the candidate. On one laptop this is a courtesy among people, not a lock.
 */
export function mayReadOthers(blind: Blind, reader: Reader): boolean {
  if (blind === "never") return true;
  return blind === "always" ? !reader.hasSeat : !reader.owesCard;
}

/** Whether the acting person may read one card. A draft is its author's alone. */
export function mayReadCard(
  card: { authorId: string; status: ScorecardStatus },
  blind: Blind,
  reader: Reader,
): boolean {
  if (card.authorId === reader.actorId) return true;
  return card.status === "submitted" && mayReadOthers(blind, reader);
}

/**
 * Whether the private note of a card that may be read is shown: to its author and to the recruiters
 * of the hiring team; where nobody named them, to those who do not interview the candidate.
 */
export function mayReadPrivateNote(
  card: { authorId: string },
  reader: Reader,
  recruiterIds: ReadonlySet<string>,
): boolean {
  if (card.authorId === reader.actorId) return true;
  return recruiterIds.size > 0 ? recruiterIds.has(reader.actorId) : !reader.hasSeat;
}

/**
 * Whether a note is hidden: another's, on an application where what others wrote is hidden, or on
 * a candidate who has one. `hiddenOn` are the applications where it is.
 */
export function isNoteHidden(
  note: { authorId: string; applicationId: string | null },
  hiddenOn: ReadonlySet<string>,
  actorId: string,
): boolean {
  if (note.authorId === actorId) return false;
  return note.applicationId === null ? hiddenOn.size > 0 : hiddenOn.has(note.applicationId);
}

/** Why others' cards are not shown to somebody, and what to do; null where they are. */
export function hiddenText(blind: Blind, reader: Reader): string | null {
  if (mayReadOthers(blind, reader)) return null;
  return blind === "always"
    ? "What others wrote is hidden from interviewers on this requisition."
    : "What others wrote is hidden until your own scorecard is in. Submit yours first.";
}
