import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus to a planned interview by its id, also where its row comes or is drawn anew only
 * with the core's answer, or a dialog that closes gave the focus back elsewhere; until a person acts
 * or leaves the row. Null gives it to none.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): (id: string | null) => void {
  const wanted = useRef<string | null>(null);
  const attempt = () => {
    if (wanted.current === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-planned]") ?? [])];
    const row = rows.find((one) => one.dataset["planned"] === wanted.current);
    if (row !== document.activeElement) row?.focus();
  };
  useEffect(attempt);
  useEffect(() => {
    const onFocus = ({ relatedTarget: left }: FocusEvent) => {
      if (left instanceof HTMLElement && left.dataset["planned"] === wanted.current) {
        wanted.current = null;
      } else attempt();
    };
    const forget = (event: Event) => {
      // Alt with an arrow moves the row again: it keeps the focus that it waits for.
      if (event instanceof KeyboardEvent && event.altKey) return;
      wanted.current = null;
    };
    addEventListener("focusin", onFocus);
    addEventListener("keydown", forget, { capture: true });
    addEventListener("pointerdown", forget, { capture: true });
    return () => {
      removeEventListener("focusin", onFocus);
      removeEventListener("keydown", forget, { capture: true });
      removeEventListener("pointerdown", forget, { capture: true });
    };
  });
  return (id) => {
    wanted.current = id;
    attempt();
  };
}
