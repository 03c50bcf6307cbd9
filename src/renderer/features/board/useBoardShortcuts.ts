import { useEffect, useRef, useState } from "react";
import { useShortcuts, type Shortcut } from "../../lib/shortcuts.ts";

/** Keys that a focused card answers itself; listed for the shortcuts sheet. */
const ofCards = [
  ["enter", "Open the candidate"],
  ["x", "Select"],
  ["shift+down", "Select further"],
  ["mod+a", "Select the whole stage"],
  ["m", "Move to…"],
  ["shift+m", "Move to another requisition"],
  ["1", "Move to the first stage (1–9)"],
  ["space", "Lift, carry with arrows, put down"],
  ["a", "Next action"],
  ["o", "Offer"],
  ["r", "Reject with a reason"],
  ["w", "Withdraw with a reason"],
  ["h", "Hire"],
  ["shift+right", "Move the stage, on its menu button"],
] as const;

export interface BoardShortcuts {
  onAdd: () => void;
  onFilter: () => void;
  /** Goes to the cards. */
  onEnter: () => void;
  /** The actions of cards, for the palette. */
  commands: readonly Shortcut[];
}

/** Makes the board's keys work anywhere on its screen and lists all of them. */
export function useBoardShortcuts(shortcuts: BoardShortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const [list] = useState<readonly Shortcut[]>(() => [
    {
      keys: "n",
      label: "Add a candidate",
      run: () => {
        latest.current.onAdd();
      },
    },
    ...["f", "/"].map((keys) => ({
      keys,
      label: "Filter the board",
      isKeyOnly: keys === "/",
      run: () => {
        latest.current.onFilter();
      },
    })),
    {
      keys: "b",
      label: "Go to the cards",
      run: () => {
        latest.current.onEnter();
      },
    },
    ...ofCards.map(([keys, label]) => ({ keys, label, isKeyOnly: true })),
    ...shortcuts.commands.map((command, index) => ({
      ...command,
      run: () => latest.current.commands[index]?.run?.(),
    })),
  ]);
  useShortcuts("Board", list);
}
