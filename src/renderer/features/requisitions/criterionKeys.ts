import type { KeyboardEvent } from "react";
import type { Importance } from "../../../shared/domain/posting/reading.ts";
import type { Shortcut } from "../../lib/shortcuts.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";

/** What can be done to one criterion; keys and menu entries come to the same. */
export interface CriterionActions {
  edit: () => void;
  setImportance: (importance: Importance) => void;
  moveBy: (step: -1 | 1) => void;
  remove: () => void;
  /** Reads its lines as responsibilities; absent where it came from no line. */
  makeDuty?: (() => void) | undefined;
  /** Takes it apart; absent where it stands for one requirement. */
  split?: (() => void) | undefined;
  /** Joins it with another one; absent where there is none. */
  merge?: (() => void) | undefined;
}

const keyOnly = (keys: string, label: string): Shortcut => ({ keys, label, isKeyOnly: true });

/** The keys of a focused criterion, for the shortcuts sheet. */
export const criterionKeys: readonly Shortcut[] = [
  keyOnly("r", "Make the criterion required"),
  keyOnly("p", "Make the criterion preferred"),
  keyOnly("d", "Read its lines as responsibilities"),
  keyOnly("s", "Take a gathered criterion apart"),
  keyOnly("m", "Merge the criterion with another"),
  keyOnly("x", "Leave the criterion out"),
  keyOnly("e", "Edit the criterion"),
  keyOnly("alt+arrowup", "Move the criterion up"),
  keyOnly("alt+arrowdown", "Move the criterion down"),
];

/** Does what a key says; false for a key that says nothing here. */
export function runCriterionKey(event: KeyboardEvent, actions: CriterionActions): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
    actions.moveBy(event.key === "ArrowUp" ? -1 : 1);
    return true;
  }
  const byKey: Readonly<Partial<Record<string, (() => void) | undefined>>> = {
    r: () => {
      actions.setImportance("required");
    },
    p: () => {
      actions.setImportance("preferred");
    },
    d: actions.makeDuty,
    s: actions.split,
    m: actions.merge,
    x: actions.remove,
    Delete: actions.remove,
    e: actions.edit,
  };
  const action = byKey[event.key];
  action?.();
  return action !== undefined;
}

/** The same as entries of a menu. */
export function criterionMenu(importance: Importance, actions: CriterionActions): MenuItem[] {
  const other = importance === "required" ? "preferred" : "required";
  const optional = (label: string, kbd: string, onSelect: (() => void) | undefined): MenuItem[] =>
    onSelect === undefined ? [] : [{ label, kbd, onSelect }];
  return [
    { label: "Edit", kbd: "e", onSelect: actions.edit },
    {
      label: `Make ${other}`,
      kbd: other === "required" ? "r" : "p",
      onSelect: () => {
        actions.setImportance(other);
      },
    },
    ...optional("Read as responsibility", "d", actions.makeDuty),
    ...optional("Take apart", "s", actions.split),
    ...optional("Merge with…", "m", actions.merge),
    {
      label: "Move up",
      kbd: "alt+arrowup",
      onSelect: () => {
        actions.moveBy(-1);
      },
    },
    {
      label: "Move down",
      kbd: "alt+arrowdown",
      onSelect: () => {
        actions.moveBy(1);
      },
    },
    { kind: "separator" },
    { label: "Leave out", kbd: "x", onSelect: actions.remove },
  ];
}
