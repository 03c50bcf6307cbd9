import type { Point } from "../../lib/pointerDrag.ts";

/** How long a card takes to go back to where it came from, milliseconds. */
const wayBack = 160;

/** A copy of what is dragged, in the hand. */
export interface DragPreview {
  follow: (point: Point) => void;
  /** Takes the copy away; `isRefused` lets it go back to where it came from first. */
  end: (isRefused: boolean) => void;
}

/**
 * Lifts a copy of an element off the page; `data-preview` and `data-count` (of more than one) carry
 * its style. Where the element is gone by the end, the copy just disappears.
 */
export function makePreview(element: HTMLElement, count: number, from: Point): DragPreview {
  const box = element.getBoundingClientRect();
  const copy = document.createElement("div");
  copy.setAttribute("aria-hidden", "true");
  copy.className = element.className;
  copy.dataset["preview"] = "";
  if (count > 1) copy.dataset["count"] = count.toLocaleString();
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  copy.style.width = `${String(box.width)}px`;
  copy.style.left = `${String(box.left)}px`;
  copy.style.top = `${String(box.top)}px`;
  document.body.append(copy);
  const shift = (x: number, y: number) => {
    copy.style.translate = `${String(x)}px ${String(y)}px`;
  };
  return {
    follow: ({ x, y }) => {
      shift(x - from.x, y - from.y);
    },
    end: (isRefused) => {
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (!isRefused || isCalm || !element.isConnected) {
        copy.remove();
        return;
      }
      const home = element.getBoundingClientRect();
      const back = `${String(home.left - box.left)}px ${String(home.top - box.top)}px`;
      const way = copy.animate({ translate: back }, { duration: wayBack, easing: "ease-out" });
      way.onfinish = () => {
        copy.remove();
      };
      way.oncancel = way.onfinish;
    },
  };
}
