import { useEffect } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { prepareFilter } from "./boardModel.ts";

/** Cards that are prepared at once: a millisecond or two of work. */
const portion = 250;

/** Prepares the texts that the filter looks through while the window has nothing else to do. */
export function usePreparedFilter(cards: readonly BoardCard[]): void {
  useEffect(() => {
    let next = 0;
    const prepare = () => {
      next = prepareFilter(cards, next, portion);
      if (next < cards.length) request = requestIdleCallback(prepare);
    };
    let request = requestIdleCallback(prepare);
    return () => {
      cancelIdleCallback(request);
    };
  }, [cards]);
}
