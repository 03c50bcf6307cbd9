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

/** Whether the private note of a card may be shown: to its author and to non-interviewers. */
export function mayReadPrivateNote(card: { authorId: string }, reader: Reader): boolean {
  return card.authorId === reader.actorId || !reader.hasSeat;
}
