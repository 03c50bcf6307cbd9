import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { BoardView } from "./boardModel.ts";
import { cardAt, findSpot, readingOrder, type CardRef, type Spot } from "./spots.ts";

/** The element of a card, where it is in the page: of that lane, or of any. */
export function cardElement(board: HTMLElement | null, ref: CardRef | null): HTMLElement | null {
  if (board === null || ref === null) return null;
  const card = `[data-card-id="${CSS.escape(ref.applicationId)}"]`;
  const lane = `[data-lane="${CSS.escape(JSON.stringify(ref.lane ?? null))}"]`;
  return (
    board.querySelector<HTMLElement>(`${lane} ${card}`) ?? board.querySelector<HTMLElement>(card)
  );
}

/** The card at a spot that may have become shorter, or any card. */
function nearest(view: BoardView, spot: Spot | null): CardRef | null {
  const lane = view.lanes[spot?.laneIndex ?? 0];
  const cards = lane?.cells[spot?.stageIndex ?? 0] ?? [];
  const card = cards[Math.min(spot?.cardIndex ?? 0, cards.length - 1)];
  if (card !== undefined) return { applicationId: card.applicationId, lane: lane?.key };
  const [any] = readingOrder(view);
  return any === undefined ? null : { applicationId: any.applicationId };
}

export interface BoardFocus {
  /** The card that has the focus, or had it last. */
  focused: CardRef | null;
  /** Gives a card the focus as soon as it is in the page, and scrolls it into sight. */
  focusCard: (ref: CardRef | null) => void;
  /** A card got the focus from the browser. */
  onCardFocus: (ref: CardRef) => void;
  /** The person turned to something else than a card. */
  onTurnAway: () => void;
}

/**
 * Keeps the focus on a card wherever it goes: a card that changes stages is a new element, and one
 * that leaves hands the focus to its neighbour.
 */
export function useBoardFocus(board: RefObject<HTMLElement | null>, view: BoardView): BoardFocus {
  const [focus, setFocus] = useState<{ ref: CardRef | null; request: number }>({
    ref: null,
    request: 0,
  });
  const handled = useRef(0);
  const isHeld = useRef(false);
  const lastSpot = useRef<Spot | null>(null);

  useLayoutEffect(() => {
    const spot = findSpot(view, focus.ref);
    const isLost = isHeld.current && document.activeElement === document.body;
    const isAsked = focus.request !== handled.current;
    if (spot === null) {
      const next = isLost || isAsked ? nearest(view, lastSpot.current) : null;
      handled.current = focus.request;
      cardElement(board.current, next)?.focus();
      return;
    }
    lastSpot.current = spot;
    if (!isLost && !isAsked) return;
    const applicationId = cardAt(view, spot)?.applicationId;
    const lane = view.lanes[spot.laneIndex]?.key;
    const element =
      applicationId === undefined ? null : cardElement(board.current, { applicationId, lane });
    if (element === null) return;
    handled.current = focus.request;
    isHeld.current = true;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  return {
    focused: focus.ref,
    focusCard: (ref) => {
      setFocus((before) => ({ ref, request: before.request + 1 }));
    },
    onCardFocus: (ref) => {
      isHeld.current = true;
      setFocus((before) =>
        before.ref?.applicationId === ref.applicationId && before.ref.lane === ref.lane
          ? before
          : { ...before, ref },
      );
    },
    onTurnAway: () => {
      isHeld.current = false;
    },
  };
}
