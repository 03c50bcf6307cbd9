import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import {
  cardTest,
  daysLate,
  groupCards,
  isUnfiltered,
  searchTextOf,
  sortedCards,
  type BoardFilter,
  type Grouping,
  type Sorting,
} from "../../../shared/domain/boardView.ts";
import { lateCutoff } from "./lateCutoff.ts";
import type { Pause } from "../../../shared/domain/pauses.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";

/** How a board is shown: what narrows, groups and sorts it, and which stages are folded away. */
export interface BoardShape {
  filter: BoardFilter;
  grouping: Grouping;
  sorting: Sorting;
  /** Ids of stages that show nothing but their count. */
  collapsed: ReadonlySet<string>;
}

/** A stage as its header tells of it. */
export interface StageView {
  stage: Stage;
  isCollapsed: boolean;
  /** Active cards on it, those that the filter lets through, and those that are late. */
  total: number;
  matching: number;
  late: number;
}

/** Cards that share what the board is grouped by; a board that is not grouped is one lane. */
export interface LaneView {
  key: string | null;
  /** How many different cards it holds. */
  count: number;
  /** Its cards by stage, in the order of the stages; none where a stage is collapsed. */
  cells: BoardCard[][];
}

export interface BoardView {
  stages: StageView[];
  lanes: LaneView[];
  /** Active cards of the board, and those of them that the filter lets through. */
  total: number;
  matching: number;
  /** Late cards, and cards that a scorecard is owed on, over the whole board. */
  late: number;
  owed: number;
  isFiltered: boolean;
  isByHand: boolean;
}

/** Prepares the first letters typed into the filter; gives the index to go on from. */
export function prepareFilter(cards: readonly BoardCard[], from: number, amount: number): number {
  for (const card of cards.slice(from, from + amount)) searchTextOf(card);
  return from + amount;
}

export interface ViewOptions {
  /** An instant. */
  now: string;
  /** Cards that are shown whatever the filter says: those in the hand. */
  keptIds?: ReadonlySet<string>;
  /** A stage that is open even where it is collapsed: the one that cards are held over. */
  openStageId?: string | null;
  /** What an interviewer's id is sorted by. */
  nameOf?: (interviewerId: string) => string;
}

const none: ReadonlySet<string> = new Set();

/** The board by lane and stage, in the order of its stages, through the filter. */
export function viewBoard(
  board: Board,
  { filter, grouping, sorting, collapsed }: BoardShape,
  { now, keptIds = none, openStageId = null, nameOf }: ViewOptions,
): BoardView {
  const { pauses } = board;
  const stages: StageView[] = board.stages
    .filter((stage) => stage.archivedAt === null)
    .map((stage) => ({
      stage,
      isCollapsed: collapsed.has(stage.id) && stage.id !== openStageId,
      total: 0,
      matching: 0,
      late: 0,
    }));
  const indexes = new Map(stages.map(({ stage }, index) => [stage.id, index]));
  const cutoffs = stages.map(({ stage }) => lateCutoff(stage.targetDays, { now, pauses }));
  const isLate = (card: BoardCard): boolean => {
    const cutoff = cutoffs[indexes.get(card.stageId) ?? -1];
    return cutoff !== null && cutoff !== undefined && card.enteredStageAt < cutoff;
  };
  const holds = cardTest(filter, { now, isLate });
  const matches: BoardCard[] = [];
  const [shown, counts] = [stages.map((): BoardCard[] => []), { late: 0, owed: 0, total: 0 }];
  for (const card of board.cards) {
    const index = indexes.get(card.stageId);
    const view = index === undefined ? undefined : stages[index];
    if (index === undefined || view === undefined || card.disposition !== "active") continue;
    view.total += 1;
    counts.total += 1;
    if (isLate(card)) {
      view.late += 1;
      counts.late += 1;
    }
    if (card.cardsOwed > 0) counts.owed += 1;
    if (!keptIds.has(card.applicationId) && !holds(card)) continue;
    view.matching += 1;
    matches.push(card);
    if (!view.isCollapsed) shown[index]?.push(card);
  }
  const sorted = shown.map((cards) => [...sortedCards(cards, sorting)]);
  return {
    ...counts,
    stages,
    lanes: lanesOf(sorted, grouping, nameOf),
    matching: matches.length,
    isFiltered: !isUnfiltered(filter),
    isByHand: sorting === "hand",
  };
}

function lanesOf(
  cells: BoardCard[][],
  grouping: Grouping,
  nameOf: ((interviewerId: string) => string) | undefined,
): LaneView[] {
  const count = (all: readonly (readonly BoardCard[])[]) =>
    all.reduce((sum, cards) => sum + cards.length, 0);
  if (grouping === "none") return [{ key: null, count: count(cells), cells }];
  const indexes = new Map<BoardCard, number>();
  for (const [index, cards] of cells.entries()) {
    for (const card of cards) indexes.set(card, index);
  }
  return groupCards(cells.flat(), grouping, nameOf).map(({ key, cards }) => {
    const split = cells.map((): BoardCard[] => []);
    for (const card of cards) split[indexes.get(card) ?? 0]?.push(card);
    return { key, count: cards.length, cells: split };
  });
}

/** The days of a card in its stage over the target, as the view counts them. */
export function lateDaysOf(
  card: BoardCard,
  stage: Stage,
  { now, pauses }: { now: string; pauses: readonly Pause[] },
): number {
  return daysLate(card, stage.targetDays, { now, pauses });
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
