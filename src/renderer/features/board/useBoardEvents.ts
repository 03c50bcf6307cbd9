import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { readBoardKey, readLiftKey, type BoardKey, type LiftKey } from "./boardKeys.ts";
import type { MenuAnchor } from "./CardMenu.tsx";

export interface BoardEvents {
  isLifted: boolean;
  cardOf: (applicationId: string | null) => BoardCard | undefined;
  onBoardKey: (key: BoardKey, card: BoardCard) => void;
  onLiftKey: (key: LiftKey) => void;
  onOpen: (card: BoardCard) => void;
  onToggle: (applicationId: string) => void;
  onExtend: (applicationId: string) => void;
  onMenu: (applicationId: string, anchor: MenuAnchor) => void;
  onCardFocus: (applicationId: string) => void;
  onTurnAway: () => void;
}

/** The application of the card that an event happened on; null beside the cards. */
function cardIdOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>("[data-card-id]")?.dataset["cardId"] ?? null;
}

function menuButtonOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-card-menu]") : null;
}

/** Handlers for the element around all cards: one for each event, however many cards there are. */
export function useBoardEvents(events: BoardEvents) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const card = events.cardOf(cardIdOf(event.target));
      if (card === undefined || event.nativeEvent.isComposing) return;
      if (events.isLifted) {
        const key = readLiftKey(event);
        if (key !== null) {
          event.preventDefault();
          events.onLiftKey(key);
        }
        return;
      }
      const key = readBoardKey(event);
      if (key === null) return;
      event.preventDefault();
      events.onBoardKey(key, card);
    },
    onClick: (event: MouseEvent) => {
      const button = menuButtonOf(event.target);
      if (button !== null) {
        events.onMenu(button.dataset["cardMenu"] ?? "", button);
        return;
      }
      const card = events.cardOf(cardIdOf(event.target));
      if (card === undefined) return;
      if (event.shiftKey) events.onExtend(card.applicationId);
      else if (event.ctrlKey || event.metaKey) events.onToggle(card.applicationId);
      else events.onOpen(card);
    },
    onContextMenu: (event: MouseEvent) => {
      const applicationId = cardIdOf(event.target);
      if (applicationId === null) return;
      event.preventDefault();
      events.onMenu(applicationId, { x: event.clientX, y: event.clientY });
    },
    onPointerDown: (event: PointerEvent) => {
      if (cardIdOf(event.target) === null) events.onTurnAway();
    },
    onFocus: (event: FocusEvent) => {
      const applicationId = cardIdOf(event.target);
      if (applicationId !== null) events.onCardFocus(applicationId);
    },
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget !== null && cardIdOf(event.relatedTarget) === null) {
        events.onTurnAway();
      }
    },
  };
}
