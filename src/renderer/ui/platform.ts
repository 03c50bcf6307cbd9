/** True on macOS, where ⌘ takes the place of Ctrl. */
export const isMac = navigator.userAgent.includes("Macintosh");

const macSigns: Readonly<Record<string, string>> = {
  mod: "⌘",
  shift: "⇧",
  alt: "⌥",
  enter: "↵",
  esc: "esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  space: "space",
};
const otherWords: Readonly<Record<string, string>> = {
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  enter: "↵",
  esc: "Esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  space: "Space",
};

/**
 * A key combination as this system writes it. `keys` joins keys with "+" and presses one after
 * another with a space: "mod+k" gives "Ctrl K" or "⌘K", "g c" gives "G then C".
 */
export function keysText(keys: string): string {
  return keys
    .split(" ")
    .map((press) => {
      const parts = press.split("+").map(keyText);
      return parts.join(isMac ? "" : " ");
    })
    .join(" then ");
}

function keyText(key: string): string {
  const named = (isMac ? macSigns : otherWords)[key.toLowerCase().replace(/^arrow/u, "")];
  return named ?? (key.length === 1 ? key.toUpperCase() : key);
}
