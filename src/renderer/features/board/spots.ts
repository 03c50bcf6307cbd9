import type { Place } from "../../../shared/domain/application.ts";
import type { BoardCard } from "../../../shared/domain/board.ts";
import type { BoardView } from "./boardModel.ts";

type Lanes = Pick<BoardView, "lanes">;

/** Where a card stands on a board as it is shown. */
export interface Spot {
  laneIndex: number;
  stageIndex: number;
  cardIndex: number;
}

/** A card where it is shown: the same one can stand in several lanes. */
export interface CardRef {
  applicationId: string;
  /** Key of its lane; undefined for whichever comes first. */
  lane?: string | null | undefined;
}

/** Where a card is shown; null when it is not. A lane that it has left does not count. */
export function findSpot({ lanes }: Lanes, ref: CardRef | null): Spot | null {
  if (ref === null) return null;
  let first: Spot | null = null;
  for (const [laneIndex, { key, cells }] of lanes.entries()) {
    const isMeant = ref.lane === undefined || ref.lane === key;
    if (!isMeant && first !== null) continue;
    for (const [stageIndex, cards] of cells.entries()) {
      const cardIndex = cards.findIndex((card) => card.applicationId === ref.applicationId);
      if (cardIndex === -1) continue;
      const spot = { laneIndex, stageIndex, cardIndex };
      if (isMeant) return spot;
      first = spot;
    }
  }
  return first;
}

/** The card at a spot. */
export function cardAt({ lanes }: Lanes, spot: Spot): BoardCard | null {
  return lanes[spot.laneIndex]?.cells[spot.stageIndex]?.[spot.cardIndex] ?? null;
}

export type Direction = "up" | "down" | "left" | "right" | "start" | "end";

function columnOf({ lanes }: Lanes, stageIndex: number): Spot[] {
  return lanes.flatMap(({ cells }, laneIndex) =>
    (cells[stageIndex] ?? []).map((_, cardIndex) => ({ laneIndex, stageIndex, cardIndex })),
  );
}

/**
 * Where an arrow key leads: up and down within the stage over all lanes, sideways within the lane
 * and past stages that show no card there. Null where there is nothing.
 */
export function neighbour(view: Lanes, from: Spot, direction: Direction): Spot | null {
  if (direction === "left" || direction === "right") return sideways(view, from, direction);
  const column = columnOf(view, from.stageIndex);
  if (direction === "start") return column[0] ?? null;
  if (direction === "end") return column.at(-1) ?? null;
  const at = column.findIndex(
    (spot) => spot.laneIndex === from.laneIndex && spot.cardIndex === from.cardIndex,
  );
  return column[direction === "up" ? at - 1 : at + 1] ?? null;
}

function sideways({ lanes }: Lanes, from: Spot, direction: "left" | "right"): Spot | null {
  const cells = lanes[from.laneIndex]?.cells ?? [];
  const step = direction === "left" ? -1 : 1;
  for (let stageIndex = from.stageIndex + step; ; stageIndex += step) {
    const cards = cells[stageIndex];
    if (cards === undefined) return null;
    if (cards.length > 0) {
      const cardIndex = Math.min(from.cardIndex, cards.length - 1);
      return { laneIndex: from.laneIndex, stageIndex, cardIndex };
    }
  }
}

/** Ids of the cards from one to another within a stage; the target alone where stages differ. */
export function rangeOf(view: Lanes, anchor: CardRef | null, target: CardRef): string[] {
  const [from, to] = [findSpot(view, anchor), findSpot(view, target)];
  if (from === null || to?.stageIndex !== from.stageIndex) return [target.applicationId];
  const column = columnOf(view, to.stageIndex);
  const placeOf = (spot: Spot) =>
    column.findIndex(
      ({ laneIndex, cardIndex }) => laneIndex === spot.laneIndex && cardIndex === spot.cardIndex,
    );
  const [low = 0, high = 0] = [placeOf(from), placeOf(to)].sort((a, b) => a - b);
  const cards = column.slice(low, high + 1).flatMap((spot) => cardAt(view, spot) ?? []);
  return [...new Set(cards.map((card) => card.applicationId))];
}

/** Ids of all cards that a stage shows. */
export function shownIdsOf({ lanes }: Lanes, stageIndex: number): string[] {
  const cards = lanes.flatMap(({ cells }) => cells[stageIndex] ?? []);
  return [...new Set(cards.map((card) => card.applicationId))];
}

/** All cards in the order in which they are gone through: stage by stage, each card once. */
export function readingOrder(view: Pick<BoardView, "stages" | "lanes">): BoardCard[] {
  const cards = view.stages.flatMap((_, stageIndex) =>
    view.lanes.flatMap(({ cells }) => cells[stageIndex] ?? []),
  );
  return [...new Map(cards.map((card) => [card.applicationId, card])).values()];
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
  view: Pick<BoardView, "stages" | "lanes">,
  focused: CardRef,
  goneIds: ReadonlySet<string>,
): CardRef | null {
  const spot = findSpot(view, focused);
  if (spot === null) return null;
  const column = columnOf(view, spot.stageIndex).flatMap((one) => {
    const card = cardAt(view, one);
    const isBelow =
      one.laneIndex > spot.laneIndex ||
      (one.laneIndex === spot.laneIndex && one.cardIndex >= spot.cardIndex);
    return card === null || goneIds.has(card.applicationId)
      ? []
      : [{ applicationId: card.applicationId, lane: view.lanes[one.laneIndex]?.key, isBelow }];
  });
  const near = column.find(({ isBelow }) => isBelow) ?? column.at(-1);
  if (near !== undefined) return { applicationId: near.applicationId, lane: near.lane };
  const other = readingOrder(view).find((card) => !goneIds.has(card.applicationId));
  return other === undefined ? null : { applicationId: other.applicationId };
}
