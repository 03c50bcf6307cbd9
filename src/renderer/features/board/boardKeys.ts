import type { Direction } from "./spots.ts";

/** What a key asks of the board while no card is lifted. */
export type BoardKey =
  | { type: "focus"; direction: Direction; isExtending: boolean }
  | { type: "stageByNumber"; number: number }
  | {
      type:
        | "open"
        | "select"
        | "selectStage"
        | "clear"
        | "lift"
        | "move"
        | "reject"
        | "withdraw"
        | "hire"
        | "offer"
        | "nextAction"
        | "transfer"
        | "menu";
    };

/** What a key asks while cards are lifted. */
export type LiftKey = { type: "carry"; direction: Direction } | { type: "drop" | "cancel" };

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "start",
  End: "end",
};

const letters: Readonly<Record<string, BoardKey>> = {
  x: { type: "select" },
  m: { type: "move" },
  r: { type: "reject" },
  w: { type: "withdraw" },
  h: { type: "hire" },
  o: { type: "offer" },
  a: { type: "nextAction" },
  e: { type: "open" },
  Enter: { type: "open" },
  " ": { type: "lift" },
  Escape: { type: "clear" },
  ContextMenu: { type: "menu" },
};

const shifted: Readonly<Record<string, BoardKey>> = {
  F10: { type: "menu" },
  M: { type: "transfer" },
};

/** Reads a key press on a card; null for a key that is not the board's. */
export function readBoardKey(press: KeyPress): BoardKey | null {
  const { key, shiftKey, altKey } = press;
  const isCommand = press.ctrlKey || press.metaKey;
  if (isCommand) {
    return key.toLowerCase() === "a" && !shiftKey && !altKey ? { type: "selectStage" } : null;
  }
  if (altKey) return null;
  const direction = directions[key];
  if (direction !== undefined) return { type: "focus", direction, isExtending: shiftKey };
  if (shiftKey) return shifted[key] ?? null;
  if (/^[1-9]$/u.test(key)) return { type: "stageByNumber", number: Number(key) };
  return letters[key] ?? null;
}

/** Reads a key press while cards are lifted; null for a key that does nothing then. */
export function readLiftKey({ key, ctrlKey, metaKey, altKey }: KeyPress): LiftKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = directions[key];
  if (direction !== undefined) return { type: "carry", direction };
  if (key === " " || key === "Enter") return { type: "drop" };
  return key === "Escape" ? { type: "cancel" } : null;
}
