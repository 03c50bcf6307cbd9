/** A place in the window, pixels from its top left. */
export interface Point {
  x: number;
  y: number;
}

/** What can be dragged within an element, and who is told of it. */
export interface PointerDrag<Item> {
  /** What a press on this element takes along; null where nothing can be dragged. */
  pick: (pressed: Element) => Item | null;
  /** The drag began; `from` is where the press was. */
  onStart: (item: Item, from: Point) => void;
  /** The pointer moved, or what lies under it did. */
  onMove: (point: Point) => void;
  onDrop: (point: Point) => void;
  /** Ended without a drop: Escape, another window, a gesture of the system. */
  onCancel: () => void;
  /** Scrolls what lies under the pointer; called in every frame of a drag. True when it did. */
  scroll: (point: Point) => boolean;
}

/** How far a pressed mouse or pen moves before it drags, and a finger before it scrolls, pixels. */
const [mouseSlack, fingerSlack] = [4, 10];
/** How long a finger rests before it drags, milliseconds; shorter than the system's menu. */
const restTime = 300;

interface Press<Item> {
  item: Item;
  pointerId: number;
  isFinger: boolean;
  from: Point;
  last: Point;
  isDragging: boolean;
  timer: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });

/**
 * Makes what `pick` finds within `root` draggable by mouse, pen and finger (which rests on it
 * first). Returns the function that ends it.
 */
export function followPointerDrags<Item>(root: HTMLElement, drag: PointerDrag<Item>): () => void {
  let press: Press<Item> | null = null;
  let frame = 0;

  function begin(): void {
    if (press === null) return;
    press.isDragging = true;
    drag.onStart(press.item, press.from);
    drag.onMove(press.last);
    frame = requestAnimationFrame(followFrames);
  }

  function followFrames(): void {
    if (press?.isDragging !== true) return;
    if (drag.scroll(press.last)) drag.onMove(press.last);
    frame = requestAnimationFrame(followFrames);
  }

  /** Ends the press; gives back whether it was a drag by then. */
  function end(): boolean {
    const wasDragging = press?.isDragging === true;
    clearTimeout(press?.timer);
    cancelAnimationFrame(frame);
    press = null;
    return wasDragging;
  }

  function cancel(): void {
    if (end()) drag.onCancel();
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
    cancel();
    const item = drag.pick(event.target);
    if (item === null) return;
    const isFinger = event.pointerType === "touch";
    const [from, last] = [pointOf(event), pointOf(event)];
    const timer = isFinger ? window.setTimeout(begin, restTime) : 0;
    press = { item, pointerId: event.pointerId, isFinger, from, last, isDragging: false, timer };
  }

  function onMove(event: PointerEvent): void {
    if (press?.pointerId !== event.pointerId) return;
    press.last = pointOf(event);
    if (press.isDragging) {
      drag.onMove(press.last);
      return;
    }
    const moved = distance(press.from, press.last);
    if (press.isFinger && moved > fingerSlack) cancel();
    else if (!press.isFinger && moved > mouseSlack) begin();
  }

  function onUp(event: PointerEvent): void {
    if (press?.pointerId !== event.pointerId) return;
    const point = pointOf(event);
    if (!end()) return;
    swallowClick();
    drag.onDrop(point);
  }

  function onCancelled(event: PointerEvent): void {
    if (press?.pointerId === event.pointerId) cancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (press?.isDragging !== true || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    cancel();
  }

  /** While a finger drags nothing scrolls, and the system's menu stays away. */
  function onWhileDragging(event: Event): void {
    if (press?.isDragging !== true) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const until = new AbortController();
  const { signal } = until;
  root.addEventListener("pointerdown", onDown, { signal });
  root.addEventListener("touchmove", onWhileDragging, { signal, passive: false });
  root.addEventListener("contextmenu", onWhileDragging, { signal, capture: true });
  root.addEventListener(
    "dragstart",
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  addEventListener("pointermove", onMove, { signal });
  addEventListener("pointerup", onUp, { signal });
  addEventListener("pointercancel", onCancelled, { signal });
  addEventListener("keydown", onKeyDown, { signal, capture: true });
  addEventListener("blur", cancel, { signal });
  return () => {
    cancel();
    until.abort();
  };
}

/** The click that a browser makes of a press and a release must not open what was dropped. */
function swallowClick(): void {
  const until = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { signal: until.signal, capture: true });
  setTimeout(() => {
    until.abort();
  }, 0);
}

/** Width of the strip at an edge in which an element scrolls, and the fastest it goes in a frame. */
const [edgeWidth, fastest] = [56, 22];

/** How far to scroll for a pointer between two edges: nothing in the middle, faster further out. */
function stepFor(at: number, low: number, high: number): number {
  const edge = Math.min(edgeWidth, (high - low) / 4);
  const into = at < low + edge ? at - low - edge : at > high - edge ? at - high + edge : 0;
  return Math.round(Math.max(-1, Math.min(1, into / edge)) * fastest);
}

/** Scrolls an element while the pointer is near one of its edges; true when it moved. */
export function scrollAtEdge(element: Element, axis: "x" | "y", point: Point): boolean {
  const box = element.getBoundingClientRect();
  if (axis === "y") {
    const before = element.scrollTop;
    element.scrollTop += stepFor(point.y, box.top, box.bottom);
    return element.scrollTop !== before;
  }
  const before = element.scrollLeft;
  element.scrollLeft += stepFor(point.x, box.left, box.right);
  return element.scrollLeft !== before;
}
