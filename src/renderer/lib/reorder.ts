import { useEffect, useRef, useState } from "react";
import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/utils/combine";
import { attachClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge";
import { extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge";

/** The half of a row that something is held over. */
type Edge = "top" | "bottom";

function edgeOf(data: Record<string | symbol, unknown>): Edge | null {
  const closest = extractClosestEdge(data);
  return closest === "top" || closest === "bottom" ? closest : null;
}

/**
 * Makes a row draggable by its handle and a place to drop other rows of its `kind` above or below.
 * `onDrop` gets the key of the row that was dropped and the side of this one it was dropped on.
 */
export function useReorder(
  kind: string,
  key: string,
  onDrop: (draggedKey: string, side: "before" | "after") => void,
) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [edge, setEdge] = useState<Edge | null>(null);
  const [isDragged, setIsDragged] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    return combine(
      draggable({
        element,
        ...(handle.current === null ? {} : { dragHandle: handle.current }),
        getInitialData: () => ({ [kind]: key }),
        onDragStart: () => {
          setIsDragged(true);
        },
        onDrop: () => {
          setIsDragged(false);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => kind in source.data && source.data[kind] !== key,
        getData: ({ input, element: target }) =>
          attachClosestEdge({}, { input, element: target, allowedEdges: ["top", "bottom"] }),
        onDrag: ({ self }) => {
          setEdge(edgeOf(self.data));
        },
        onDragLeave: () => {
          setEdge(null);
        },
        onDrop: ({ source, self }) => {
          setEdge(null);
          const dragged = source.data[kind];
          if (typeof dragged !== "string") return;
          drop.current(dragged, edgeOf(self.data) === "top" ? "before" : "after");
        },
      }),
    );
  }, [kind, key]);

  return { row, handle, edge, isDragged };
}

/** Makes an element the place to drop rows of a kind on where there is no row to drop beside. */
export function useDropPlace<Place extends HTMLElement>(
  kind: string,
  onDrop: (draggedKey: string) => void,
) {
  const place = useRef<Place>(null);
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => kind in source.data,
      onDragEnter: () => {
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: ({ source }) => {
        setOver(false);
        const dragged = source.data[kind];
        if (typeof dragged === "string") drop.current(dragged);
      },
    });
  }, [kind]);
  return { place, isOver };
}
