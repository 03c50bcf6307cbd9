import type { OwedCardView } from "../../../shared/ipc/interviewViews.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";

/** What one person owes. */
export interface OwedByPerson {
  member: TeamMember;
  /** The earliest due first. */
  cards: OwedCardView[];
}

/** Owed cards by person, in the order of the first card of each. */
export function byPerson(cards: readonly OwedCardView[]): OwedByPerson[] {
  const people = new Map<string, OwedByPerson>();
  for (const card of cards) {
    const known = people.get(card.member.id);
    if (known === undefined) people.set(card.member.id, { member: card.member, cards: [card] });
    else known.cards.push(card);
  }
  return [...people.values()];
}
