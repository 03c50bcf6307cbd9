import type { BoardCard } from "../../../shared/domain/board.ts";
import { type MoveRequest } from "../../../shared/domain/moves.ts";
import type { BoardView } from "./boardModel.ts";
import { findSpot, placeBefore, type CardRef, type Direction } from "./spots.ts";

/** Cards in the hand of someone at the keyboard, and where they would be put down. */
export interface Lift {
  applicationIds: readonly string[];
  /** The lane that they are carried in. */
  lane: string | null;
  stageId: string;
  /** Place among the cards of lane and stage that stay, from 0. */
  index: number;
}

function staying(view: BoardView, { lane, stageId, applicationIds }: Lift): BoardCard[] {
  const lifted = new Set(applicationIds);
  const stageIndex = view.stages.findIndex(({ stage }) => stage.id === stageId);
  const cells = view.lanes.find(({ key }) => key === lane)?.cells ?? [];
  return (cells[stageIndex] ?? []).filter((card) => !lifted.has(card.applicationId));
}

/** Lifts cards where the focused one stands; null when it is not shown. */
export function liftCards(
  view: BoardView,
  applicationIds: readonly string[],
  focused: CardRef,
): Lift | null {
  const spot = findSpot(view, focused);
  const lane = spot === null ? undefined : view.lanes[spot.laneIndex];
  const stage = spot === null ? undefined : view.stages[spot.stageIndex]?.stage;
  if (spot === null || lane === undefined || stage === undefined) return null;
  const lifted = new Set(applicationIds);
  const above = lane.cells[spot.stageIndex]?.slice(0, spot.cardIndex) ?? [];
  const index = above.filter((card) => !lifted.has(card.applicationId)).length;
  return { applicationIds, lane: lane.key, stageId: stage.id, index };
}

/**
 * Where an arrow key carries the cards: a place up or down, or the stage beside, empty ones too.
 * The very same lift comes back where the way ends.
 */
export function carry(view: BoardView, lift: Lift, direction: Direction): Lift {
  const at = view.stages.findIndex(({ stage }) => stage.id === lift.stageId);
  const step = direction === "left" ? -1 : direction === "right" ? 1 : 0;
  const stage = view.stages[at + step]?.stage;
  if (stage === undefined) return lift;
  const last = staying(view, { ...lift, stageId: stage.id }).length;
  const wanted = {
    up: lift.index - 1,
    down: lift.index + 1,
    left: lift.index,
    right: lift.index,
    start: 0,
    end: last,
  }[direction];
  const index = Math.max(0, Math.min(wanted, last));
  return stage.id === lift.stageId && index === lift.index
    ? lift
    : { ...lift, stageId: stage.id, index };
}

/** The move that puts the cards down where they are held; first where the order is not by hand. */
export function dropRequest(view: BoardView, lift: Lift): MoveRequest {
  const cards = staying(view, lift);
  return {
    applicationIds: lift.applicationIds,
    toStageId: lift.stageId,
    place: view.isByHand ? placeBefore(cards, lift.index, new Set()) : "first",
  };
}
