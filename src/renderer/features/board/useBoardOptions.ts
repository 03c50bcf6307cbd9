import { useState } from "react";
import type { BoardFilter, BoardViewOptions } from "../../../shared/domain/boardView.ts";
import type { BoardShape } from "./boardModel.ts";
import { keepMemory, readMemory, type BoardMemory } from "./boardMemory.ts";

/** How a board is looked at, and how that is changed. */
export interface BoardOptions {
  view: BoardViewOptions;
  shape: BoardShape;
  savedViewId: string | null;
  setFilter: (filter: BoardFilter) => void;
  setView: (view: BoardViewOptions) => void;
  /** Takes up a saved view; null goes back to everything, as it comes. */
  chooseView: (id: string | null, view: BoardViewOptions) => void;
  toggleCollapsed: (stageId: string) => void;
}

/** How the board of a requisition is looked at, remembered for the next time. */
export function useBoardOptions(requisitionId: string): BoardOptions {
  const [memory, setMemory] = useState<BoardMemory>(() => readMemory(requisitionId));
  const { view } = memory;
  const change = (next: BoardMemory) => {
    setMemory(next);
    keepMemory(requisitionId, next);
  };
  const collapsed = new Set(memory.collapsed);
  return {
    view,
    shape: { filter: view.filter, grouping: view.grouping, sorting: view.sorting, collapsed },
    savedViewId: memory.savedViewId,
    setFilter: (next) => {
      change({ ...memory, view: { ...view, filter: next } });
    },
    setView: (next) => {
      change({ ...memory, view: next });
    },
    chooseView: (savedViewId, next) => {
      change({ ...memory, savedViewId, view: next });
    },
    toggleCollapsed: (stageId) => {
      const next = new Set(collapsed);
      if (!next.delete(stageId)) next.add(stageId);
      change({ ...memory, collapsed: [...next] });
    },
  };
}
