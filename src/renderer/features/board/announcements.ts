import type { BoardCard } from "../../../shared/domain/board.ts";
import { whoText } from "../../../shared/domain/labels.ts";
import { findSpot, type StageView } from "./boardModel.ts";

/** "Applied, 3 of 14": where a card stands among those shown. */
export function placeText(stages: readonly StageView[], applicationId: string): string {
  const spot = findSpot(stages, applicationId);
  const view = spot === null ? undefined : stages[spot.stageIndex];
  if (spot === null || view === undefined) return "not shown by the filter";
  return `${view.stage.name}, ${String(spot.cardIndex + 1)} of ${String(view.cards.length)}`;
}

/** "Ada Park" or "3 candidates". */
export function cardsText(cards: readonly BoardCard[]): string {
  return whoText(cards.map((card) => card.name));
}

/** What a screen reader says at each step of carrying cards by keyboard. */
export const announcements = {
  lifted: (who: string, place: string) => `${who} lifted. ${place}.`,
  carried: (place: string) => `${place}.`,
  moved: (place: string) => `Moved to ${place}.`,
  unmoved: (who: string, place: string) => `${who} put down. ${place}.`,
  cancelled: (who: string, place: string) => `Cancelled. ${who} is back. ${place}.`,
  selected: (count: number) => (count === 0 ? "Nothing selected." : `${String(count)} selected.`),
} as const;
