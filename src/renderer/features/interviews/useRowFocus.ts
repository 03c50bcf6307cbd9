import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus to a planned interview by its id as soon as its row is there; null for none. A
 * row that comes with the next answer of the core has the focus then.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): (id: string | null) => void {
  const wanted = useRef<string | null>(null);
  const attempt = () => {
    if (wanted.current === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-planned]") ?? [])];
    const row = rows.find((one) => one.dataset["planned"] === wanted.current);
    if (row === undefined) return;
    wanted.current = null;
    row.focus();
  };
  useEffect(attempt);
  return (id) => {
    wanted.current = id;
    requestAnimationFrame(attempt);
  };
}
