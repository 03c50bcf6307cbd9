import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Grouping, Sorting } from "../../../shared/domain/boardView.ts";
import { whoText } from "../../../shared/domain/labels.ts";
import { countText, numberText } from "../../lib/format.ts";
import type { BoardView } from "./boardModel.ts";
import { findSpot, type CardRef } from "./spots.ts";

/** "Applied, 3 of 14": where a card stands among those shown. */
export function placeText(view: BoardView, ref: CardRef, stageId: string | null = null): string {
  const spot = findSpot(view, ref);
  const shown = spot === null ? undefined : view.stages[spot.stageIndex];
  if (spot === null || shown === undefined) return hiddenText(view, stageId);
  const cards = view.lanes[spot.laneIndex]?.cells[spot.stageIndex] ?? [];
  return `${shown.stage.name}, ${numberText(spot.cardIndex + 1)} of ${numberText(cards.length)}`;
}

/** What is said of a card that is not shown: its stage is collapsed, or the filter hides it. */
function hiddenText({ stages }: BoardView, stageId: string | null): string {
  const view = stages.find(({ stage }) => stage.id === stageId);
  if (view === undefined) return "not shown by the filter";
  return view.isCollapsed
    ? `${view.stage.name}, which is collapsed`
    : `${view.stage.name}, not shown by the filter`;
}

/** "Ada Park" or "3 candidates". */
export function cardsText(cards: readonly BoardCard[]): string {
  return whoText(cards.map((card) => card.name));
}

export const sortingWords: Readonly<Record<Sorting, string>> = {
  hand: "by hand",
  days: "by days in stage",
  name: "by name",
  rating: "by rating",
};

export const groupingWords: Readonly<Record<Grouping, string>> = {
  none: "Nothing",
  source: "Source",
  tag: "Tag",
  interviewer: "Interviewer",
};

/** What a screen reader says at each step. */
export const announcements = {
  lifted: (who: string, place: string) => `${who} lifted. ${place}.`,
  carried: (place: string) => `${place}.`,
  moved: (place: string) => `Moved to ${place}.`,
  unmoved: (who: string, place: string) => `${who} put down. ${place}.`,
  cancelled: (who: string, place: string) => `Cancelled. ${who} is back. ${place}.`,
  selected: (count: number) =>
    count === 0 ? "Nothing selected." : `${numberText(count)} selected.`,
  shown: (matching: number, total: number) =>
    matching === 0
      ? "No candidate matches the filters."
      : `${numberText(matching)} of ${countText(total, "candidate")} shown.`,
  stageMoved: (name: string, place: number, of: number) =>
    `${name} is now stage ${numberText(place)} of ${numberText(of)}.`,
} as const;

/** Why a card cannot be put at another place of its own stage; null where it can. */
export function orderRefusal(sorting: Sorting): string | null {
  if (sorting === "hand") return null;
  return `The cards are sorted ${sortingWords[sorting]}, so their order is not yours to change here. Sort by hand first.`;
}

/** Why a card cannot be put into another lane of its stage. */
export function laneRefusal(grouping: Grouping): string {
  return `Lanes follow the ${groupingWords[grouping].toLowerCase()}. Change that on the candidate, and the card goes to its lane.`;
}
