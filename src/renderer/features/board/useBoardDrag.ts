import { useEffect, useRef, useState, type RefObject } from "react";
import { followPointerDrags, type Point } from "../../lib/pointerDrag.ts";
import { makePreview, type DragPreview } from "./dragPreview.ts";
import {
  cardTargetAt,
  draggedAt,
  scrollUnder,
  stageIndexAt,
  type CardTarget,
  type Dragged,
} from "./dragTargets.ts";

const none: ReadonlySet<string> = new Set();

/** What is being dragged, and where it would go. */
export interface BoardDrag {
  applicationIds: ReadonlySet<string>;
  target: CardTarget | null;
  /** The stage in the hand, and between which ones it would go; null while none is. */
  stage: { id: string; index: number } | null;
}

const atRest: BoardDrag = { applicationIds: none, target: null, stage: null };

export interface BoardDragInput {
  board: RefObject<HTMLElement | null>;
  /** The applications that go along with a card: the whole selection when it is part of it. */
  idsOf: (applicationId: string) => readonly string[];
  /** Height of a card with the gap below it, pixels. */
  rowHeight: number;
  /** Cards were let go; false when they cannot go there. */
  onDropCards: (applicationIds: readonly string[], target: CardTarget) => boolean;
  onDropStage: (stageId: string, index: number) => void;
  onCancel: () => void;
}

function isSameTarget(a: CardTarget | null, b: CardTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Lets cards and the headers of stages be dragged; tells what is dragged and where it is held. */
export function useBoardDrag(input: BoardDragInput): BoardDrag {
  const [drag, setDrag] = useState<BoardDrag>(atRest);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const { board } = input;
  useEffect(() => {
    const root = board.current;
    if (root === null) return;
    let dragged: Dragged | null = null;
    let preview: DragPreview | null = null;

    const finish = (isRefused: boolean) => {
      preview?.end(isRefused);
      preview = null;
      dragged = null;
      delete document.documentElement.dataset["dragging"];
      setDrag(atRest);
    };
    const follow = (point: Point) => {
      preview?.follow(point);
      if (dragged?.kind === "stage") {
        const stage = { id: dragged.stageId, index: stageIndexAt(root, point) };
        setDrag((before) => (before.stage?.index === stage.index ? before : { ...before, stage }));
      } else {
        const target = cardTargetAt(point, latest.current.rowHeight);
        setDrag((before) => (isSameTarget(before.target, target) ? before : { ...before, target }));
      }
    };
    return followPointerDrags<Dragged>(root, {
      pick: (pressed) => draggedAt(pressed, latest.current.idsOf),
      onStart: (item, from) => {
        dragged = item;
        document.documentElement.dataset["dragging"] = item.kind;
        const ids = item.kind === "cards" ? item.applicationIds : [];
        preview = makePreview(item.element, ids.length, from);
        setDrag({ ...atRest, applicationIds: new Set(ids) });
      },
      onMove: follow,
      onDrop: (point) => {
        const held = dragged;
        if (held?.kind === "stage") {
          finish(false);
          latest.current.onDropStage(held.stageId, stageIndexAt(root, point));
          return;
        }
        const target = cardTargetAt(point, latest.current.rowHeight);
        const isTaken =
          held !== null &&
          target !== null &&
          latest.current.onDropCards(held.applicationIds, target);
        finish(!isTaken);
      },
      onCancel: () => {
        finish(true);
        latest.current.onCancel();
      },
      scroll: (point) => scrollUnder(root, point, dragged?.kind === "cards"),
    });
  }, [board]);
  return drag;
}
