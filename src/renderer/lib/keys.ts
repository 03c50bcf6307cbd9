/** What `keysOf` needs of a keyboard event. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const names: Readonly<Record<string, string>> = {
  " ": "space",
  Enter: "enter",
  Escape: "esc",
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * A key press as shortcuts are written: "mod+k", "shift+enter", "?", "g". `mod` is ⌘ on macOS and
 * Ctrl elsewhere; the other one of the two gives null, as does a modifier alone. Shift counts with
 * letters and named keys, not with signs, which need it on some keyboards and not on others.
 */
export function keysOf(press: KeyPress, isMac: boolean): string | null {
  const { key } = press;
  if (["Control", "Meta", "Alt", "Shift", "AltGraph", "Dead"].includes(key)) return null;
  if (isMac ? press.ctrlKey : press.metaKey) return null;
  const isLetter = /^\p{L}$/u.test(key);
  const isSign = key.length === 1 && !isLetter && key !== " ";
  const parts = [
    (isMac ? press.metaKey : press.ctrlKey) && "mod",
    press.altKey && "alt",
    press.shiftKey && !isSign && "shift",
    names[key] ?? key.toLowerCase(),
  ];
  return parts.filter((part) => part !== false).join("+");
}
