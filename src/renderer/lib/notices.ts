/** One sentence for the person, with at most one thing to do about it. */
export interface Notice {
  message: string;
  kind?: "done" | "error";
  action?: { label: string; onAct: () => void; kbd?: string };
  /** A later notice with the same id takes the place of the earlier one. */
  id?: string;
}

let show: ((notice: Notice) => void) | null = null;

/**
 * Shows a notice wherever the app shows them. Those with a key share one place, because the key
 * does only what the last of them offers.
 */
export function notify(notice: Notice): void {
  const isKeyed = notice.action?.kbd !== undefined && notice.id === undefined;
  show?.(isKeyed ? { ...notice, id: "keyed" } : notice);
}

/** Says how notices are shown; the app calls it once. */
export function showNoticesBy(how: (notice: Notice) => void): void {
  show = how;
}
