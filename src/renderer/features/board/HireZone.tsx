import { classesOf } from "../../ui/classes.ts";
import styles from "./Board.module.css";

const css = classesOf(styles);

/** The place to drop on to hire; it shows while cards are dragged. */
export function HireZone({ isShown, isOver }: { isShown: boolean; isOver: boolean }) {
  return (
    <div
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
