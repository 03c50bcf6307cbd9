import { useEffect, useRef } from "react";
import { makeHireDropTarget } from "../../lib/dragAndDrop.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Board.module.css";

const css = classesOf(styles);

/** The place to drop on to hire; it shows while something is dragged. */
export function HireZone({ isShown, isOver }: { isShown: boolean; isOver: boolean }) {
  const zone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (zone.current === null) return;
    return makeHireDropTarget(zone.current);
  }, []);
  return (
    <div
      ref={zone}
      className={css("hire")}
      data-hire-zone
      data-shown={isShown || undefined}
      data-over={isOver || undefined}
      aria-hidden="true"
    >
      Hired
    </div>
  );
}
