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

/** What a board is before anything narrows it: its active cards by stage, counted. */
interface CountedBoard {
  now: string;
  stages: { stage: Stage; cards: BoardCard[]; late: number; cutoff: string | null }[];
  counts: Pick<BoardView, "total" | "late" | "owed">;
}

const countedBoards = new WeakMap<Board, CountedBoard>();

/** Kept for each board: a letter typed into the filter changes nothing of it. */
function countBoard(board: Board, now: string): CountedBoard {
  const known = countedBoards.get(board);
  if (known?.now === now) return known;
  const { pauses } = board;
  const stages = board.stages
    .filter((stage) => stage.archivedAt === null)
    .map((stage) => ({
      stage,
      cards: Array.of<BoardCard>(),
      late: 0,
      cutoff: lateCutoff(stage.targetDays, { now, pauses }),
    }));
  const byId = new Map(stages.map((counted) => [counted.stage.id, counted]));
  const counts = { total: 0, late: 0, owed: 0 };
  for (const card of board.cards) {
    const stage = byId.get(card.stageId);
    if (stage === undefined || card.disposition !== "active") continue;
    stage.cards.push(card);
    counts.total += 1;
    if (card.cardsOwed > 0) counts.owed += 1;
    if (!cameBefore(card, stage.cutoff)) continue;
    stage.late += 1;
    counts.late += 1;
  }
  const counted = { now, stages, counts };
  countedBoards.set(board, counted);
  return counted;
}

function cameBefore({ enteredStageAt }: BoardCard, cutoff: string | null): boolean {
  return cutoff !== null && enteredStageAt < cutoff;
}

/** The board by lane and stage, in the order of its stages, through the filter. */
export function viewBoard(
  board: Board,
  { filter, grouping, sorting, collapsed }: BoardShape,
  { now, keptIds = none, openStageId = null, nameOf }: ViewOptions,
): BoardView {
  const counted = countBoard(board, now);
  const cutoffs = new Map(counted.stages.map(({ stage, cutoff }) => [stage.id, cutoff]));
  const holds = cardTest(filter, {
    now,
    isLate: (card) => cameBefore(card, cutoffs.get(card.stageId) ?? null),
  });
  const matches = counted.stages.map(({ cards }) =>
    cards.filter((card) => holds(card) || keptIds.has(card.applicationId)),
  );
  const stages: StageView[] = counted.stages.map(({ stage, cards, late }, index) => ({
    stage,
    isCollapsed: collapsed.has(stage.id) && stage.id !== openStageId,
    total: cards.length,
    matching: matches[index]?.length ?? 0,
    late,
  }));
  const sorted = matches.map((cards, index) =>
    stages[index]?.isCollapsed === true ? [] : [...sortedCards(cards, sorting)],
  );
  return {
    ...counted.counts,
    stages,
    lanes: lanesOf(sorted, grouping, nameOf),
    matching: stages.reduce((sum, { matching }) => sum + matching, 0),
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
