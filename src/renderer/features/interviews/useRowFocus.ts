import { useEffect, useRef, type RefObject } from "react";

/** Milliseconds within which a row that is drawn anew, on another stage, still gets the focus. */
const patience = 500;

/**
 * Gives the focus to a planned interview by its id, also where its row comes or is drawn anew only
 * with the core's answer. Null gives it to none.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): (id: string | null) => void {
  const wanted = useRef<{ id: string; until: number } | null>(null);
  const attempt = () => {
    if (wanted.current === null) return;
    const { id, until } = wanted.current;
    if (performance.now() > until) {
      wanted.current = null;
      return;
    }
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-planned]") ?? [])];
    rows.find((one) => one.dataset["planned"] === id)?.focus();
  };
  useEffect(attempt);
  return (id) => {
    wanted.current = id === null ? null : { id, until: performance.now() + patience };
    requestAnimationFrame(attempt);
  };
}
