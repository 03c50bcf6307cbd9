import type { KeyboardEvent } from "react";
import type { Shortcut } from "../../lib/shortcuts.ts";

/** What can be done to one planned interview; keys and menu entries come to the same. */
export interface PlannedActions {
  edit: () => void;
  duplicate: () => void;
  remove: () => void;
  moveBy: (step: -1 | 1) => void;
}

/** The shortcuts of the tab; those of a focused interview are listed only. */
export function planShortcuts(add: () => void): readonly Shortcut[] {
  return [
    { keys: "a", label: "Add an interview to the plan", run: add },
    { keys: "e", label: "Edit the interview", isKeyOnly: true },
    { keys: "d", label: "Duplicate the interview", isKeyOnly: true },
    { keys: "x", label: "Remove the interview", isKeyOnly: true },
    { keys: "alt+arrowup", label: "Move the interview up", isKeyOnly: true },
    { keys: "alt+arrowdown", label: "Move the interview down", isKeyOnly: true },
  ];
}

/** Does what a key means for a focused interview; false when it means nothing. */
export function onPlannedKey(event: KeyboardEvent, actions: PlannedActions): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
    actions.moveBy(event.key === "ArrowUp" ? -1 : 1);
    return true;
  }
  const byKey: Readonly<Partial<Record<string, () => void>>> = {
    e: actions.edit,
    d: actions.duplicate,
    x: actions.remove,
    Delete: actions.remove,
  };
  const action = byKey[event.key];
  action?.();
  return action !== undefined;
}
