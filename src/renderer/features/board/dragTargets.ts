import { scrollAtEdge, type Point } from "../../lib/pointerDrag.ts";

/** What is dragged on a board. */
export type Dragged =
  | { kind: "cards"; applicationIds: readonly string[]; element: HTMLElement }
  | { kind: "stage"; stageId: string; element: HTMLElement };

/** Where dragged cards are held. */
export type CardTarget =
  | { kind: "hired" }
  /** `index` is the place among the cards that lane and stage show; null over a folded stage. */
  | { kind: "stage"; stageId: string; lane: string | null; index: number | null };

/** The lane of an element as its data tell: `data-lane` holds the key as JSON. */
export function laneOf(element: Element | null): string | null {
  const lane: unknown = JSON.parse(
    (element instanceof HTMLElement ? element.dataset["lane"] : undefined) ?? "null",
  );
  return typeof lane === "string" ? lane : null;
}

function stageIdOf(element: Element | null): string | null {
  return element?.closest<HTMLElement>("[data-stage-id]")?.dataset["stageId"] ?? null;
}

/** What a press takes along; buttons and fields keep their presses. */
export function draggedAt(
  pressed: Element,
  idsOf: (applicationId: string) => readonly string[],
): Dragged | null {
  if (pressed.closest("button, input, textarea, a, [role=menuitem]") !== null) return null;
  const element = pressed.closest<HTMLElement>("[data-card-id]");
  const applicationId = element?.dataset["cardId"];
  if (element !== null && applicationId !== undefined) {
    return { kind: "cards", applicationIds: idsOf(applicationId), element };
  }
  const header = pressed.closest<HTMLElement>("[data-stage-handle]");
  const stageId = stageIdOf(header);
  return header === null || stageId === null ? null : { kind: "stage", stageId, element: header };
}

/** Where cards held at a point would go; null where nothing takes them. */
export function cardTargetAt({ x, y }: Point, rowHeight: number): CardTarget | null {
  const under = document.elementFromPoint(x, y);
  if (under === null) return null;
  if (under.closest("[data-hire-zone]") !== null) return { kind: "hired" };
  const stageId = stageIdOf(under);
  const column = under.closest("[data-stage-id]");
  if (stageId === null || column === null) return null;
  const rows = under.closest("[data-cell]") ?? column.querySelector("[data-cell]");
  const list = rows?.querySelector("[data-rows]") ?? null;
  if (rows === null || list === null) return { kind: "stage", stageId, lane: null, index: null };
  const index = Math.max(0, Math.round((y - list.getBoundingClientRect().top) / rowHeight));
  const isOverHeader = under.closest("[data-stage-handle]") !== null;
  return { kind: "stage", stageId, lane: laneOf(rows), index: isOverHeader ? 0 : index };
}

/** Between which stages a stage held at a point would go: from 0 to their number. */
export function stageIndexAt(board: HTMLElement, { x }: Point): number {
  const columns = [...board.querySelectorAll("[data-stage-column]")];
  return columns.filter((column) => {
    const { left, right } = column.getBoundingClientRect();
    return x > (left + right) / 2;
  }).length;
}

/** Scrolls the list under the pointer, and the board sideways, near their edges. */
export function scrollUnder(board: HTMLElement, point: Point, isCards: boolean): boolean {
  const column = document.elementFromPoint(point.x, point.y)?.closest("[data-stage-id]");
  const list = column?.querySelector("[data-cell-scroll]") ?? board;
  const isDown = isCards && scrollAtEdge(list, "y", point);
  return scrollAtEdge(board, "x", point) || isDown;
}
