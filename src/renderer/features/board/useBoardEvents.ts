import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { readBoardKey, readLiftKey, type BoardKey, type LiftKey } from "./boardKeys.ts";
import type { MenuAnchor } from "./CardMenu.tsx";
import { laneOf } from "./dragTargets.ts";
import type { CardRef } from "./spots.ts";

export interface BoardEvents {
  isLifted: boolean;
  cardOf: (applicationId: string) => BoardCard | undefined;
  onBoardKey: (key: BoardKey, card: BoardCard, ref: CardRef) => void;
  onLiftKey: (key: LiftKey) => void;
  onOpen: (card: BoardCard, ref: CardRef) => void;
  onToggle: (ref: CardRef) => void;
  onExtend: (ref: CardRef) => void;
  onMenu: (ref: CardRef, anchor: MenuAnchor) => void;
  onCardFocus: (ref: CardRef) => void;
  onTurnAway: () => void;
}

/** The card that an event happened on; null beside the cards. */
function refOf(target: EventTarget): CardRef | null {
  if (!(target instanceof Element)) return null;
  const applicationId = target.closest<HTMLElement>("[data-card-id]")?.dataset["cardId"];
  if (applicationId === undefined) return null;
  return { applicationId, lane: laneOf(target.closest("[data-lane]")) };
}

/** The button of a card's menu that was pressed, with its card. */
function menuOf(target: EventTarget): { button: HTMLElement; ref: CardRef } | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest<HTMLElement>("[data-card-menu]");
  const applicationId = button?.dataset["cardMenu"];
  if (button === null || applicationId === undefined) return null;
  return { button, ref: { applicationId, lane: laneOf(button.closest("[data-lane]")) } };
}

/** Handlers for the element around all cards: one for each event, however many cards there are. */
export function useBoardEvents(events: BoardEvents) {
  const cardOf = (ref: CardRef | null) => ref && (events.cardOf(ref.applicationId) ?? null);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const ref = refOf(event.target);
      const card = cardOf(ref);
      if (ref === null || card === null || event.nativeEvent.isComposing) return;
      if (events.isLifted) {
        const key = readLiftKey(event);
        if (key === null) return;
        event.preventDefault();
        events.onLiftKey(key);
        return;
      }
      const key = readBoardKey(event);
      if (key === null) return;
      event.preventDefault();
      events.onBoardKey(key, card, ref);
    },
    onClick: (event: MouseEvent) => {
      const menu = menuOf(event.target);
      if (menu !== null) {
        events.onMenu(menu.ref, menu.button);
        return;
      }
      const ref = refOf(event.target);
      const card = cardOf(ref);
      if (ref === null || card === null) return;
      if (event.shiftKey) events.onExtend(ref);
      else if (event.ctrlKey || event.metaKey) events.onToggle(ref);
      else events.onOpen(card, ref);
    },
    onContextMenu: (event: MouseEvent) => {
      const ref = refOf(event.target);
      if (ref === null) return;
      event.preventDefault();
      events.onMenu(ref, { x: event.clientX, y: event.clientY });
    },
    onPointerDown: (event: PointerEvent) => {
      if (refOf(event.target) === null) events.onTurnAway();
    },
    onFocus: (event: FocusEvent) => {
      const ref = refOf(event.target);
      if (ref !== null) events.onCardFocus(ref);
    },
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget !== null && refOf(event.relatedTarget) === null) {
        events.onTurnAway();
      }
    },
  };
}
