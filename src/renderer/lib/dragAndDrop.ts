import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/utils/combine";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview";
import type { DropTargetRecord } from "@atlaskit/pragmatic-drag-and-drop/types";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { attachClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge";
import { extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge";

/** Where dragged cards are held: over one half of a card, over a stage's free part, or elsewhere. */
export type DragTarget =
  | { kind: "card"; stageId: string; applicationId: string; edge: "top" | "bottom" }
  | { kind: "stage"; stageId: string }
  | { kind: "hired" };

type Cleanup = () => void;

/** Space around the preview, so that its turn and its shadow are not cut off, pixels. */
const previewMargin = 20;

/** The ids in a drag's data; empty for a drag that is not of cards. */
function idsOf(data: Record<string, unknown>): string[] {
  const ids = data["applicationIds"];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

function isCards({ source }: { source: { data: Record<string, unknown> } }): boolean {
  return idsOf(source.data).length > 0;
}

/** A copy of the card, lifted off the page; `data-preview` and `data-count` carry its style. */
function renderPreview(element: HTMLElement, count: number, container: HTMLElement): void {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.style.width = `${String(element.offsetWidth)}px`;
  copy.dataset["preview"] = "";
  if (count > 1) copy.dataset["count"] = String(count);
  container.style.padding = `${String(previewMargin)}px`;
  container.append(copy);
}

/**
 * Makes a card draggable by mouse and touch, and a place to drop others before or after.
 * `dragIds` says which applications go along. Returns the function that ends it.
 */
export function makeCardDraggable(
  element: HTMLElement,
  applicationId: string,
  dragIds: (applicationId: string) => readonly string[],
): Cleanup {
  return combine(
    draggable({
      element,
      getInitialData: () => ({ applicationIds: [...dragIds(applicationId)] }),
      onGenerateDragPreview: ({ nativeSetDragImage, source, location }) => {
        const box = element.getBoundingClientRect();
        const { clientX, clientY } = location.initial.input;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => ({
            x: clientX - box.left + previewMargin,
            y: clientY - box.top + previewMargin,
          }),
          render: ({ container }) => {
            renderPreview(element, idsOf(source.data).length, container);
          },
        });
      },
    }),
    dropTargetForElements({
      element,
      canDrop: isCards,
      getData: ({ input }) =>
        attachClosestEdge({ applicationId }, { element, input, allowedEdges: ["top", "bottom"] }),
    }),
  );
}

/** Makes a whole stage a place to drop on; `list` scrolls by itself near its edges. */
export function makeStageDropTarget(
  element: HTMLElement,
  list: HTMLElement,
  stageId: string,
): Cleanup {
  return combine(
    dropTargetForElements({ element, canDrop: isCards, getData: () => ({ stageId }) }),
    autoScrollForElements({
      element: list,
      canScroll: isCards,
      getAllowedAxis: () => "vertical",
    }),
  );
}

/** Makes an element the place where cards are dropped to hire. */
export function makeHireDropTarget(element: HTMLElement): Cleanup {
  return dropTargetForElements({ element, canDrop: isCards, getData: () => ({ isHired: true }) });
}

/** Reads the innermost targets under the pointer. */
function readTarget(targets: readonly DropTargetRecord[]): DragTarget | null {
  const data = targets.map((target) => target.data);
  if (data.some((one) => one["isHired"] === true)) return { kind: "hired" };
  const stageId = data.find((one) => typeof one["stageId"] === "string")?.["stageId"];
  if (typeof stageId !== "string") return null;
  const overCard = data.find((one) => typeof one["applicationId"] === "string");
  const applicationId = overCard?.["applicationId"];
  if (overCard === undefined || typeof applicationId !== "string")
    return { kind: "stage", stageId };
  const edge = extractClosestEdge(overCard) === "bottom" ? "bottom" : "top";
  return { kind: "card", stageId, applicationId, edge };
}

export interface CardDragListener {
  /** A drag of these applications began. */
  onStart: (applicationIds: readonly string[]) => void;
  /** They are held over something else; null for nothing that takes them. */
  onTarget: (target: DragTarget | null) => void;
  /** They were let go; null when the drag was cancelled or ended elsewhere. */
  onEnd: (applicationIds: readonly string[], target: DragTarget | null) => void;
}

/** Follows drags of cards over a board, which scrolls sideways near its edges. */
export function followCardDrags(board: HTMLElement, listener: CardDragListener): Cleanup {
  return combine(
    monitorForElements({
      canMonitor: isCards,
      onDragStart: ({ source }) => {
        listener.onStart(idsOf(source.data));
      },
      onDrag: ({ location }) => {
        listener.onTarget(readTarget(location.current.dropTargets));
      },
      onDropTargetChange: ({ location }) => {
        listener.onTarget(readTarget(location.current.dropTargets));
      },
      onDrop: ({ source, location }) => {
        listener.onEnd(idsOf(source.data), readTarget(location.current.dropTargets));
      },
    }),
    autoScrollForElements({
      element: board,
      canScroll: isCards,
      getAllowedAxis: () => "horizontal",
    }),
  );
}
