import type { Place } from "../../../shared/domain/application.ts";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import { searchable } from "../../../shared/domain/names.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { lateness } from "../../../shared/domain/workingDays.ts";

/** What narrows a board; every part that is set has to hold. */
export interface BoardFilter {
  text: string;
  isLate: boolean;
  owesScorecard: boolean;
}

export const emptyFilter: BoardFilter = { text: "", isLate: false, owesScorecard: false };

/** A stage with the cards that the filter lets through, in their order. */
export interface StageView {
  stage: Stage;
  cards: BoardCard[];
  /** Active cards on the stage, filtered or not, and how many of them are late. */
  total: number;
  late: number;
}

export interface BoardView {
  stages: StageView[];
  /** Late cards, and cards that a scorecard is owed on, over the whole board. */
  late: number;
  owed: number;
  isFiltered: boolean;
}

const searchTexts = new WeakMap<BoardCard, string>();

/** What the filter looks through; kept per card, because a changed card is a new object. */
function searchText(card: BoardCard): string {
  const known = searchTexts.get(card);
  if (known !== undefined) return known;
  const { name, currentTitle, currentCompany, source, tags } = card;
  const text = searchable([name, currentTitle, currentCompany, source, ...tags].join(" "));
  searchTexts.set(card, text);
  return text;
}

function hasWords(card: BoardCard, words: readonly string[]): boolean {
  const text = searchText(card);
  return words.every((word) => text.includes(word));
}

const lateDays = new WeakMap<BoardCard, { day: string; targetDays: number; daysOver: number }>();

/**
 * Working days over the stage's target; 0 when in time or without a target. `now` is an instant.
 * It is asked for every card at every change and changes by the day, so it is kept per card.
 */
export function daysLate(card: BoardCard, { targetDays }: Stage, now: string): number {
  if (targetDays === null) return 0;
  const day = now.slice(0, 10);
  const known = lateDays.get(card);
  if (known?.day === day && known.targetDays === targetDays) return known.daysOver;
  const { daysOver } = lateness({ enteredStageAt: card.enteredStageAt, targetDays, now });
  lateDays.set(card, { day, targetDays, daysOver });
  return daysOver;
}

/** Prepares the first letters typed into the filter; gives the index to go on from. */
export function prepareFilter(cards: readonly BoardCard[], from: number, amount: number): number {
  for (const card of cards.slice(from, from + amount)) searchText(card);
  return from + amount;
}

/**
 * The board by stage, in the order of its stages, through the filter. Words of the filter's text
 * may stand in any order; case and accents do not count. Cards of `keptIds` are always shown.
 */
export function viewBoard(
  board: Board,
  filter: BoardFilter,
  now: string,
  keptIds: ReadonlySet<string> = new Set(),
): BoardView {
  const words = searchable(filter.text).split(" ").filter(Boolean);
  const view: BoardView = {
    stages: board.stages
      .filter((stage) => stage.archivedAt === null)
      .map((stage) => ({ stage, cards: [], total: 0, late: 0 })),
    late: 0,
    owed: 0,
    isFiltered: words.length > 0 || filter.isLate || filter.owesScorecard,
  };
  const byStage = new Map(view.stages.map((stageView) => [stageView.stage.id, stageView]));
  for (const card of board.cards) {
    const stageView = byStage.get(card.stageId);
    if (stageView === undefined || card.disposition !== "active") continue;
    const isLate = daysLate(card, stageView.stage, now) > 0;
    stageView.total += 1;
    if (isLate) {
      stageView.late += 1;
      view.late += 1;
    }
    if (card.cardsOwed > 0) view.owed += 1;
    const isMatch =
      (!filter.isLate || isLate) &&
      (!filter.owesScorecard || card.cardsOwed > 0) &&
      (words.length === 0 || hasWords(card, words));
    if (isMatch || keptIds.has(card.applicationId)) stageView.cards.push(card);
  }
  return view;
}

/** Where a card stands on a board as it is shown. */
export interface Spot {
  stageIndex: number;
  cardIndex: number;
}

/** Where a card is shown; null when it is not. */
export function findSpot(stages: readonly StageView[], applicationId: string | null): Spot | null {
  if (applicationId === null) return null;
  for (const [stageIndex, { cards }] of stages.entries()) {
    const cardIndex = cards.findIndex((card) => card.applicationId === applicationId);
    if (cardIndex !== -1) return { stageIndex, cardIndex };
  }
  return null;
}

export type Direction = "up" | "down" | "left" | "right" | "start" | "end";

/** The card that an arrow key leads to; empty stages are passed over. Null where there is none. */
export function neighbour(
  stages: readonly StageView[],
  from: Spot,
  direction: Direction,
): BoardCard | null {
  const cards = stages[from.stageIndex]?.cards ?? [];
  if (direction === "up") return cards[from.cardIndex - 1] ?? null;
  if (direction === "down") return cards[from.cardIndex + 1] ?? null;
  if (direction === "start") return cards[0] ?? null;
  if (direction === "end") return cards.at(-1) ?? null;
  const step = direction === "left" ? -1 : 1;
  for (let index = from.stageIndex + step; ; index += step) {
    const stage = stages[index];
    if (stage === undefined) return null;
    if (stage.cards.length > 0) return stage.cards[from.cardIndex] ?? stage.cards.at(-1) ?? null;
  }
}

/** Ids of the cards from one to another within a stage, in their order; one card when they differ. */
export function rangeOf(
  stages: readonly StageView[],
  anchorId: string | null,
  targetId: string,
): string[] {
  const target = findSpot(stages, targetId);
  const anchor = findSpot(stages, anchorId);
  if (target === null || anchor?.stageIndex !== target.stageIndex) return [targetId];
  const [low, high] = [anchor.cardIndex, target.cardIndex].sort((a, b) => a - b);
  const cards = stages[target.stageIndex]?.cards ?? [];
  return cards.slice(low, (high ?? 0) + 1).map((card) => card.applicationId);
}

/** What an action on `focusedId` is about: the whole selection when it is part of it. */
export function actionTargets(
  board: Board,
  selected: ReadonlySet<string>,
  focusedId: string,
): BoardCard[] {
  const ids = selected.has(focusedId) ? selected : new Set([focusedId]);
  return board.cards.filter((card) => ids.has(card.applicationId));
}

/**
 * The place of cards put before the card at `index` of a list as it is shown (at its end for
 * its length). The neighbour is never one of the cards that move.
 */
export function placeBefore(
  cards: readonly BoardCard[],
  index: number,
  movedIds: ReadonlySet<string>,
): Place {
  for (let above = Math.min(index, cards.length) - 1; above >= 0; above -= 1) {
    const card = cards[above];
    if (card && !movedIds.has(card.applicationId)) return { after: card.applicationId };
  }
  return "first";
}

/** The card to focus when `goneIds` leave: the next one below that stays, or the last one above. */
export function focusAfter(
  stages: readonly StageView[],
  focusedId: string,
  goneIds: ReadonlySet<string>,
): string | null {
  const spot = findSpot(stages, focusedId);
  if (spot === null) return null;
  const cards = stages[spot.stageIndex]?.cards ?? [];
  const stays = (card: BoardCard) => !goneIds.has(card.applicationId);
  const near =
    cards.slice(spot.cardIndex).find(stays) ?? cards.slice(0, spot.cardIndex).findLast(stays);
  return (
    near?.applicationId ?? stages.flatMap((stage) => stage.cards).find(stays)?.applicationId ?? null
  );
}
