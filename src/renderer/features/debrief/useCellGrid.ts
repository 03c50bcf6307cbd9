import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { isMac } from "../../ui/platform.ts";
import { gridMove, type GridPlace } from "./gridMoves.ts";

/** Milliseconds that the pointer rests on a cell until it opens, and is away until it closes. */
const [restTime, awayTime] = [350, 150];

/** The cell that is open for reading, and whether it has the focus or only the pointer. */
export interface OpenCell extends GridPlace {
  anchor: Element;
  isPeek: boolean;
}

export interface CellGrid {
  /** The one cell that Tab comes to. */
  active: GridPlace;
  open: OpenCell | null;
  /** Moves the focus to a cell. */
  focus: (place: GridPlace) => void;
  setActive: (place: GridPlace) => void;
  openAt: (place: GridPlace) => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Arrow keys to the left and right within what is open go on to the next cell. */
  onOpenKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The pointer came to a cell, or left it. */
  onRest: (place: GridPlace, cell: Element) => void;
  onAway: () => void;
  /** The pointer came to what is open: it stays open. */
  onStay: () => void;
}

/** A table whose cells are walked with the arrow keys and opened by Enter, a press or the pointer. */
export function useCellGrid(
  table: RefObject<HTMLTableElement | null>,
  size: { rows: number; columns: number },
): CellGrid {
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [open, setOpen] = useState<OpenCell | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  // Rows and columns can go while one of them is active.
  const active = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };

  function cellAt({ row, column }: GridPlace): HTMLElement | null {
    return table.current?.querySelector(`[data-cell="${row}:${column}"]`) ?? null;
  }

  function focus(place: GridPlace) {
    setActive(place);
    cellAt(place)?.focus();
  }

  function openAt(place: GridPlace) {
    clearTimeout(timer.current);
    const anchor = cellAt(place);
    setActive(place);
    if (anchor !== null) setOpen({ ...place, anchor, isPeek: false });
  }

  function later(act: () => void, time: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, time);
  }

  return {
    active,
    open,
    focus,
    setActive,
    openAt,
    close: () => {
      setOpen(null);
    },
    onKeyDown: (event) => {
      const next = gridMove(event.key, active, size, isMac ? event.metaKey : event.ctrlKey);
      if (next !== null) focus(next);
      else if (event.key === "Enter" || event.key === " ") openAt(active);
      else return;
      event.preventDefault();
    },
    onOpenKeyDown: (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const next = gridMove(event.key, active, size);
      event.preventDefault();
      if (next !== null) openAt(next);
    },
    onRest: (place, anchor) => {
      if (open?.isPeek === false) return;
      later(() => {
        setOpen({ ...place, anchor, isPeek: true });
      }, restTime);
    },
    onAway: () => {
      later(() => {
        setOpen((now) => (now?.isPeek === true ? null : now));
      }, awayTime);
    },
    onStay: () => {
      clearTimeout(timer.current);
    },
  };
}
