import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { findSpot, type Spot, type StageView } from "./boardModel.ts";

/** The element of a card, where it is in the page. */
export function cardElement(board: HTMLElement | null, applicationId: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(applicationId)}"]`) ?? null;
}

/** The card at a spot that may have become shorter, or any card. */
function nearest(stages: readonly StageView[], spot: Spot | null): string | null {
  const cards = stages[spot?.stageIndex ?? 0]?.cards ?? [];
  const card = cards[Math.min(spot?.cardIndex ?? 0, cards.length - 1)];
  return (
    card?.applicationId ?? stages.find((view) => view.cards[0])?.cards[0]?.applicationId ?? null
  );
}

export interface BoardFocus {
  /** The card that has the focus, or had it last. */
  focusedId: string | null;
  /** Gives a card the focus as soon as it is in the page, and scrolls it into sight. */
  focusCard: (applicationId: string | null) => void;
  /** A card got the focus from the browser. */
  onCardFocus: (applicationId: string) => void;
  /** The person turned to something else than a card. */
  onTurnAway: () => void;
}

/**
 * Keeps the focus on a card wherever it goes: a card that changes stages is a new element, and one
 * that leaves hands the focus to its neighbour.
 */
export function useBoardFocus(
  board: RefObject<HTMLElement | null>,
  stages: readonly StageView[],
): BoardFocus {
  const [focus, setFocus] = useState<{ id: string | null; request: number }>({
    id: null,
    request: 0,
  });
  const handled = useRef(0);
  const isHeld = useRef(false);
  const lastSpot = useRef<Spot | null>(null);

  useLayoutEffect(() => {
    const spot = findSpot(stages, focus.id);
    const isLost = isHeld.current && document.activeElement === document.body;
    const isAsked = focus.request !== handled.current;
    if (spot === null) {
      const next = isLost || isAsked ? nearest(stages, lastSpot.current) : null;
      const element = next === null ? null : cardElement(board.current, next);
      handled.current = focus.request;
      element?.focus();
      return;
    }
    lastSpot.current = spot;
    if (!isLost && !isAsked) return;
    const element = cardElement(board.current, focus.id ?? "");
    if (element === null) return;
    handled.current = focus.request;
    isHeld.current = true;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  return {
    focusedId: focus.id,
    focusCard: (id) => {
      setFocus((before) => ({ id, request: before.request + 1 }));
    },
    onCardFocus: (id) => {
      isHeld.current = true;
      setFocus((before) => (before.id === id ? before : { ...before, id }));
    },
    onTurnAway: () => {
      isHeld.current = false;
    },
  };
}
