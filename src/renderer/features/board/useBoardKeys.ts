import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import type { MoveRequest } from "../../../shared/domain/moves.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { announcements, cardsText, orderRefusal, placeText } from "./announcements.ts";
import type { BoardKey, LiftKey } from "./boardKeys.ts";
import type { CardFlows } from "./cardFlows.ts";
import { viewBoard, type BoardShape, type BoardView, type ViewOptions } from "./boardModel.ts";
import { carry, dropRequest, liftCards, type Lift } from "./lift.ts";
import { placedBoard } from "./placing.ts";
import { cardAt, findSpot, neighbour, type CardRef } from "./spots.ts";
import type { Selection } from "./useSelection.ts";

/** What the keys of a board work on, and what they set off. */
export interface BoardKeysInput {
  board: Board;
  shape: BoardShape;
  viewOptions: ViewOptions;
  /** The board as it is shown, and as it would be with nothing in the hand. */
  shown: BoardView;
  resting: BoardView;
  lift: Lift | null;
  focused: CardRef | null;
  selection: Selection;
  targetsOf: (applicationId: string) => BoardCard[];
  setLift: (lift: Lift | null) => void;
  announce: (sentence: string) => void;
  focusCard: (ref: CardRef | null) => void;
  open: (card: BoardCard) => void;
  move: (request: MoveRequest) => void;
  moveToStage: (cards: readonly BoardCard[], stage: Stage) => void;
  chooseStage: (cards: readonly BoardCard[]) => void;
  leave: (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => void;
  hire: (cards: readonly BoardCard[]) => void;
  flows: CardFlows;
  openMenu: (ref: CardRef) => void;
}

/** Answers the keys of a board: one function while cards are in the hand, one while none are. */
export function useBoardKeys(input: BoardKeysInput) {
  const { board, shape, shown, resting, lift, focused, selection, announce } = input;

  function moveFocus(ref: CardRef, key: Extract<BoardKey, { type: "focus" }>) {
    const spot = findSpot(shown, ref);
    const next = spot === null ? null : neighbour(shown, spot, key.direction);
    const card = next === null ? null : cardAt(shown, next);
    if (next === null || card === null) return;
    const nextRef = { applicationId: card.applicationId, lane: shown.lanes[next.laneIndex]?.key };
    if (key.isExtending) selection.extendTo(nextRef, ref);
    else selection.beginAnew();
    input.focusCard(nextRef);
  }

  function onBoardKey(key: BoardKey, card: BoardCard, ref: CardRef) {
    const cards = input.targetsOf(card.applicationId);
    switch (key.type) {
      case "focus":
        moveFocus(ref, key);
        return;
      case "stageByNumber": {
        const stage = shown.stages[key.number - 1]?.stage;
        if (stage !== undefined) input.moveToStage(cards, stage);
        return;
      }
      case "open":
        input.open(card);
        return;
      case "select":
        selection.toggle(ref);
        return;
      case "selectStage":
        selection.selectStage(findSpot(shown, ref)?.stageIndex ?? 0);
        return;
      case "clear":
        if (selection.selected.size > 0) selection.select(new Set());
        return;
      case "lift": {
        const ids = cards.map(({ applicationId }) => applicationId);
        input.setLift(liftCards(shown, ids, ref));
        announce(announcements.lifted(cardsText(cards), placeText(shown, ref)));
        return;
      }
      case "move":
        input.chooseStage(cards);
        return;
      case "reject":
        input.leave(cards, "rejected");
        return;
      case "withdraw":
        input.leave(cards, "withdrawn");
        return;
      case "hire":
        input.hire(cards);
        return;
      case "offer":
        input.flows.offer(cards);
        return;
      case "nextAction":
        input.flows.nextAction(cards);
        return;
      case "transfer":
        input.flows.transfer(cards);
        return;
      case "menu":
        input.openMenu(ref);
    }
  }

  function onCarry(from: Lift, ref: CardRef, key: Extract<LiftKey, { type: "carry" }>) {
    const next = carry(resting, from, key.direction);
    const refusal = orderRefusal(shape.sorting);
    if (refusal !== null && next.stageId === from.stageId) {
      announce(refusal);
      return;
    }
    input.setLift(next);
    const held = placedBoard(board, dropRequest(resting, next), input.viewOptions.now);
    const options = { ...input.viewOptions, openStageId: next.stageId };
    announce(announcements.carried(placeText(viewBoard(held, shape, options), ref)));
  }

  function onLiftKey(key: LiftKey) {
    if (lift === null || focused === null) return;
    if (key.type === "carry") {
      onCarry(lift, focused, key);
    } else {
      input.setLift(null);
      const ids = new Set(lift.applicationIds);
      const cards = board.cards.filter((card) => ids.has(card.applicationId));
      const isHome = shape.sorting !== "hand" && cards.every((c) => c.stageId === lift.stageId);
      if (key.type === "drop" && !isHome) input.move(dropRequest(resting, lift));
      else announce(announcements.cancelled(cardsText(cards), placeText(resting, focused)));
    }
    input.focusCard(focused);
  }

  return { onBoardKey, onLiftKey };
}
