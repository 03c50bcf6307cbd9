/** The first thing to fill in; null when there is none. */
export function firstField(element: HTMLElement | null): HTMLElement | null {
  return element?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select") ?? null;
}

/**
 * For `initialFocus` of what covers the page: it has the focus in the task that shows it. The
 * library alone waits for a frame, in which a fast key still finds the page below.
 */
export function focusAtOnce(element: HTMLElement | null): boolean {
  element?.focus({ preventScroll: true });
  return element === null;
}
