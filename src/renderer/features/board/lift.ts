import type { BoardCard } from "../../../shared/domain/board.ts";
import { type MoveRequest } from "../../../shared/domain/moves.ts";
import { type Direction, placeBefore, type StageView } from "./boardModel.ts";

/** Cards in the hand of someone at the keyboard, and where they would be put down. */
export interface Lift {
  applicationIds: readonly string[];
  stageId: string;
  /** Place among the stage's cards that stay, from 0. */
  index: number;
}

function staying({ cards }: StageView, applicationIds: readonly string[]): BoardCard[] {
  const lifted = new Set(applicationIds);
  return cards.filter((card) => !lifted.has(card.applicationId));
}

/** Lifts cards where `focusedId` stands; null when it is not shown. */
export function liftCards(
  stages: readonly StageView[],
  applicationIds: readonly string[],
  focusedId: string,
): Lift | null {
  const lifted = new Set(applicationIds);
  for (const view of stages) {
    const at = view.cards.findIndex((card) => card.applicationId === focusedId);
    if (at === -1) continue;
    const before = view.cards.slice(0, at).filter((card) => !lifted.has(card.applicationId));
    return { applicationIds, stageId: view.stage.id, index: before.length };
  }
  return null;
}

/** Where an arrow key carries the cards: a place up or down, or the stage beside, empty ones too. */
export function carry(stages: readonly StageView[], lift: Lift, direction: Direction): Lift {
  const at = stages.findIndex(({ stage }) => stage.id === lift.stageId);
  const step = direction === "left" ? -1 : direction === "right" ? 1 : 0;
  const view = stages[at + step];
  if (view === undefined) return lift;
  const last = staying(view, lift.applicationIds).length;
  const wanted = {
    up: lift.index - 1,
    down: lift.index + 1,
    left: lift.index,
    right: lift.index,
    start: 0,
    end: last,
  }[direction];
  return {
    applicationIds: lift.applicationIds,
    stageId: view.stage.id,
    index: Math.max(0, Math.min(wanted, last)),
  };
}

/** The move that puts the cards down where they are held. */
export function dropRequest(stages: readonly StageView[], lift: Lift): MoveRequest {
  const view = stages.find(({ stage }) => stage.id === lift.stageId);
  const cards = view ? staying(view, lift.applicationIds) : [];
  return {
    applicationIds: lift.applicationIds,
    toStageId: lift.stageId,
    place: placeBefore(cards, lift.index, new Set()),
  };
}
