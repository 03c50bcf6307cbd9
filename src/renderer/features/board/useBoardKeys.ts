import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { placeCards, type MoveRequest } from "../../../shared/domain/moves.ts";
import { announcements, cardsText, placeText } from "./announcements.ts";
import type { BoardKey, LiftKey } from "./boardKeys.ts";
import { findSpot, neighbour, viewBoard, type BoardFilter, type StageView } from "./boardModel.ts";
import { carry, dropRequest, liftCards, type Lift } from "./lift.ts";

/** What the keys of a board work on, and what they set off. */
export interface BoardKeysInput {
  board: Board;
  filter: BoardFilter;
  now: string;
  /** The stages as they are shown, and as they would be with nothing in the hand. */
  shown: readonly StageView[];
  resting: readonly StageView[];
  lift: Lift | null;
  lifted: ReadonlySet<string>;
  focusedId: string | null;
  hasSelection: boolean;
  targetsOf: (applicationId: string) => BoardCard[];
  setLift: (lift: Lift | null) => void;
  announce: (sentence: string) => void;
  focusCard: (applicationId: string | null) => void;
  select: (ids: ReadonlySet<string>) => void;
  toggle: (applicationId: string) => void;
  /** Selects up to a card; null begins anew at the focused one. */
  extendTo: (applicationId: string | null) => void;
  open: (card: BoardCard) => void;
  move: (request: MoveRequest) => void;
  moveToStage: (cards: readonly BoardCard[], stage: Stage) => void;
  chooseStage: (cards: readonly BoardCard[]) => void;
  leave: (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => void;
  hire: (cards: readonly BoardCard[]) => void;
  openMenu: (applicationId: string) => void;
}

/** Answers the keys of a board: one function while cards are in the hand, one while none are. */
export function useBoardKeys(input: BoardKeysInput) {
  const { board, filter, now, shown, resting, lift, lifted, focusedId, announce } = input;

  function moveFocus(card: BoardCard, key: Extract<BoardKey, { type: "focus" }>) {
    const spot = findSpot(shown, card.applicationId);
    const next = spot === null ? null : neighbour(shown, spot, key.direction);
    if (next === null) return;
    input.extendTo(key.isExtending ? next.applicationId : null);
    input.focusCard(next.applicationId);
  }

  function onBoardKey(key: BoardKey, card: BoardCard) {
    const cards = input.targetsOf(card.applicationId);
    const spot = findSpot(shown, card.applicationId);
    switch (key.type) {
      case "focus":
        moveFocus(card, key);
        return;
      case "stageByNumber": {
        const stage = shown[key.number - 1]?.stage;
        if (stage !== undefined) input.moveToStage(cards, stage);
        return;
      }
      case "open":
        input.open(card);
        return;
      case "select":
        input.toggle(card.applicationId);
        return;
      case "selectStage": {
        const inStage = shown[spot?.stageIndex ?? 0]?.cards ?? [];
        input.select(new Set(inStage.map(({ applicationId }) => applicationId)));
        return;
      }
      case "clear":
        if (input.hasSelection) input.select(new Set());
        return;
      case "lift": {
        const ids = cards.map(({ applicationId }) => applicationId);
        input.setLift(liftCards(shown, ids, card.applicationId));
        announce(announcements.lifted(cardsText(cards), placeText(shown, card.applicationId)));
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
      case "menu":
        input.openMenu(card.applicationId);
    }
  }

  function onLiftKey(key: LiftKey) {
    if (lift === null) return;
    const focused = focusedId ?? "";
    if (key.type === "carry") {
      const next = carry(resting, lift, key.direction);
      const held = placeCards(board, dropRequest(resting, next), now);
      input.setLift(next);
      const { stages } = viewBoard(held, filter, now, lifted);
      announce(announcements.carried(placeText(stages, focused)));
    } else {
      input.setLift(null);
      if (key.type === "drop") input.move(dropRequest(resting, lift));
      else {
        const who = cardsText(board.cards.filter((card) => lifted.has(card.applicationId)));
        announce(announcements.cancelled(who, placeText(resting, focused)));
      }
    }
    input.focusCard(focusedId);
  }

  return { onBoardKey, onLiftKey };
}
