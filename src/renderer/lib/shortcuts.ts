import { useEffect, useId, useSyncExternalStore } from "react";
import { keysOf } from "./keys.ts";

export interface Shortcut {
  /** "mod+k", "shift+enter", "?", or presses one after another: "g c". Null: the palette alone. */
  keys: string | null;
  /** What it does, as the shortcuts sheet and the palette show it: "Add a candidate". */
  label: string;
  /** Absent when the place itself answers the key and the sheet only lists it. */
  run?: () => void;
  /** Works while a person types in a field too. */
  worksInFields?: boolean;
  /** Leaves it out of the palette: keys that need a focused card or row. */
  isKeyOnly?: boolean;
  /** Leaves it out of the sheet: a second key for what is listed already. */
  isUnlisted?: boolean;
}

/** The shortcuts of one place, in the order in which the sheet lists them. */
export interface ShortcutGroup {
  id: string;
  title: string;
  shortcuts: readonly Shortcut[];
}

const isMac = navigator.userAgent.includes("Macintosh");
/** Milliseconds within which the second press of a sequence must come. */
const sequenceTime = 1_500;

let groups: readonly ShortcutGroup[] = [];
const watchers = new Set<() => void>();

function setGroups(next: readonly ShortcutGroup[]): void {
  groups = next;
  for (const watcher of watchers) watcher();
}

function register(group: ShortcutGroup): void {
  const isKnown = groups.some(({ id }) => id === group.id);
  setGroups(
    isKnown ? groups.map((one) => (one.id === group.id ? group : one)) : [...groups, group],
  );
}

/**
 * The shortcuts of a place, for as long as the component is there. Where two places claim a key,
 * the one that came last has it.
 */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const id = useId();
  useEffect(() => {
    register({ id, title, shortcuts });
  }, [id, title, shortcuts]);
  useEffect(
    () => () => {
      setGroups(groups.filter((group) => group.id !== id));
    },
    [id],
  );
}

/** All shortcuts that work now, by place, for the sheet and the palette. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    () => groups,
  );
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !["checkbox", "radio", "button", "submit"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function isCovered(): boolean {
  return document.querySelector('[data-keeps-keys="all"]:not([data-closed])') !== null;
}

/**
 * Dialogs, menus and popovers keep the keys to themselves. What covers the page keeps those too that
 * come before it has the focus.
 */
function keepsKeys(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest("[data-keeps-keys]") !== null) return true;
  return isCovered();
}

/** Cards and rows that answer keys themselves do not get those either; Escape closes what covers. */
function keepFromPage(event: KeyboardEvent): void {
  const isOnPage = event.target instanceof Element && event.target.closest("main") !== null;
  if (isOnPage && event.key !== "Escape" && isCovered()) event.stopPropagation();
}

function find(keys: string, isTyping: boolean): Shortcut | undefined {
  for (const { shortcuts } of groups.toReversed()) {
    for (const shortcut of shortcuts) {
      if (shortcut.keys !== keys || shortcut.run === undefined) continue;
      if (!isTyping || shortcut.worksInFields === true) return shortcut;
    }
  }
  return undefined;
}

/** Runs what a key does now, as its entry in the application menu; false when it does nothing. */
export function runShortcut(keys: string): boolean {
  const shortcut = find(keys, false);
  shortcut?.run?.();
  return shortcut !== undefined;
}

function isBeginning(keys: string): boolean {
  return groups.some(({ shortcuts }) =>
    shortcuts.some((shortcut) => shortcut.keys?.startsWith(`${keys} `) === true),
  );
}

/** Begins to answer keys; gives back how to end it. Call it once for a window. */
export function listenToKeys(): () => void {
  let begun: { keys: string; until: number } | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || keepsKeys(event.target)) return;
    const press = keysOf(event, isMac);
    if (press === null) return;
    const isTyping = takesText(event.target);
    const sequence =
      begun !== null && begun.until > event.timeStamp ? `${begun.keys} ${press}` : null;
    begun = null;
    const shortcut =
      (sequence === null ? undefined : find(sequence, isTyping)) ?? find(press, isTyping);
    if (shortcut?.run !== undefined) {
      event.preventDefault();
      shortcut.run();
    } else if (!isTyping && isBeginning(press)) {
      begun = { keys: press, until: event.timeStamp + sequenceTime };
    }
  };
  addEventListener("keydown", keepFromPage, { capture: true });
  addEventListener("keydown", onKeyDown);
  return () => {
    removeEventListener("keydown", keepFromPage, { capture: true });
    removeEventListener("keydown", onKeyDown);
  };
}
