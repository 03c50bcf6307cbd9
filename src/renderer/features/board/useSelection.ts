import { useState } from "react";
import { announcements } from "./announcements.ts";
import type { BoardView } from "./boardModel.ts";
import { rangeOf, shownIdsOf, type CardRef } from "./spots.ts";

const none: ReadonlySet<string> = new Set();

export interface Selection {
  /** Ids of applications. */
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  toggle: (ref: CardRef) => void;
  /** Selects from where the selection began up to a card. */
  extendTo: (ref: CardRef, from: CardRef | null) => void;
  /** Forgets where the selection began. */
  beginAnew: () => void;
  /** Selects every card that a stage shows. */
  selectStage: (stageIndex: number) => void;
  /** Lets go of all without a word, after they were moved. */
  drop: () => void;
}

/** Which cards are selected, one by one, from here to there, or a whole stage; each in words. */
export function useSelection(view: BoardView, announce: (sentence: string) => void): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(none);
  const [anchor, setAnchor] = useState<CardRef | null>(null);
  const select = (ids: ReadonlySet<string>) => {
    setSelected(ids);
    announce(announcements.selected(ids.size));
  };
  return {
    selected,
    select,
    toggle: (ref) => {
      const next = new Set(selected);
      if (!next.delete(ref.applicationId)) next.add(ref.applicationId);
      setAnchor(ref);
      select(next);
    },
    extendTo: (ref, from) => {
      const begin = anchor ?? from;
      setAnchor(begin);
      select(new Set(rangeOf(view, begin, ref)));
    },
    beginAnew: () => {
      setAnchor(null);
    },
    selectStage: (stageIndex) => {
      select(new Set(shownIdsOf(view, stageIndex)));
    },
    drop: () => {
      setSelected(none);
    },
  };
}
