import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/**
 * The rows beyond the edges that are kept in the page, so that scrolling never shows a gap. Only
 * what the pointer is over or the focus is in gets them: nothing else is scrolled by hand.
 */
const overscan = 3;
/** What of a window is not for rows, at least, pixels: they are guessed before a height is known. */
const around = 300;

const changing = ["pointerenter", "pointerleave", "focusin", "focusout"] as const;

/** A run of rows of one height: from `first` to before `end`; it may reach past what there is. */
export interface RowWindow {
  first: number;
  end: number;
}

/**
 * Which rows of equal height are in sight of what scrolls, and a few more. It changes only by whole
 * rows, and before the browser paints.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): RowWindow {
  const [shown, setShown] = useState<RowWindow>(() => ({
    first: 0,
    end: Math.ceil((innerHeight - around) / rowHeight),
  }));
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let last: RowWindow | null = null;
    const update = (show: (rows: RowWindow) => void) => {
      const beyond = element.matches(":hover, :focus-within") ? overscan : 0;
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - beyond);
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + beyond;
      if (last?.first === first && last.end === end) return;
      last = { first, end };
      show(last);
    };
    const onScroll = () => {
      update((rows) => {
        flushSync(() => {
          setShown(rows);
        });
      });
    };
    const onChange = () => {
      update(setShown);
    };
    const sizes = new ResizeObserver(onChange);
    sizes.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    for (const type of changing) element.addEventListener(type, onChange);
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", onScroll);
      for (const type of changing) element.removeEventListener(type, onChange);
    };
  }, [scroller, rowHeight]);
  return shown;
}
