import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { followCardDrags, type DragTarget } from "../../lib/dragAndDrop.ts";

export interface CardDrag {
  applicationIds: ReadonlySet<string>;
  target: DragTarget | null;
}

function isSameTarget(a: DragTarget | null, b: DragTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Follows the pointer while cards are dragged. `dragIds` names what goes along with a card: the
 * whole selection when it is part of it.
 */
export function useCardDrag(
  board: RefObject<HTMLElement | null>,
  selected: ReadonlySet<string>,
  onDrop: (applicationIds: readonly string[], target: DragTarget) => void,
): { drag: CardDrag | null; dragIds: (applicationId: string) => readonly string[] } {
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const latest = useRef({ selected, onDrop });
  useEffect(() => {
    latest.current = { selected, onDrop };
  });
  useEffect(() => {
    if (board.current === null) return;
    return followCardDrags(board.current, {
      onStart: (applicationIds) => {
        setDrag({ applicationIds: new Set(applicationIds), target: null });
      },
      onTarget: (target) => {
        setDrag((before) =>
          before === null || isSameTarget(before.target, target) ? before : { ...before, target },
        );
      },
      onEnd: (applicationIds, target) => {
        setDrag(null);
        if (target !== null) latest.current.onDrop(applicationIds, target);
      },
    });
  }, [board]);
  const dragIds = useCallback((applicationId: string) => {
    const ids = latest.current.selected;
    return ids.has(applicationId) ? [...ids] : [applicationId];
  }, []);
  return { drag, dragIds };
}
