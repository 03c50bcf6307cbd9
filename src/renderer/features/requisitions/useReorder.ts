import { useEffect, useRef, useState } from "react";
import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/utils/combine";
import { attachClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge";
import { extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge";

const dataKey = "criterionKey";

/**
 * Makes a row draggable by its handle and a place to drop other rows above or below.
 * `onDrop` gets the key of the row that was dropped and the side of this one it was dropped on.
 */
export function useReorder(
  key: string,
  onDrop: (draggedKey: string, side: "before" | "after") => void,
) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [edge, setEdge] = useState<"top" | "bottom" | null>(null);
  const [isDragged, setIsDragged] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    const edgeOf = (data: Record<string | symbol, unknown>) => {
      const closest = extractClosestEdge(data);
      return closest === "top" || closest === "bottom" ? closest : null;
    };
    return combine(
      draggable({
        element,
        ...(handle.current === null ? {} : { dragHandle: handle.current }),
        getInitialData: () => ({ [dataKey]: key }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => dataKey in source.data && source.data[dataKey] !== key,
        getData: ({ input, element: target }) =>
          attachClosestEdge({}, { input, element: target, allowedEdges: ["top", "bottom"] }),
        onDrag: ({ self }) => setEdge(edgeOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null);
          const dragged = source.data[dataKey];
          if (typeof dragged !== "string") return;
          drop.current(dragged, edgeOf(self.data) === "top" ? "before" : "after");
        },
      }),
    );
  }, [key]);

  return { row, handle, edge, isDragged };
}
