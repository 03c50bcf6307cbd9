import styles from "./Skeleton.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

/**
 * Grey lines where content is about to stand. They appear only after a moment, so that what is
 * quick never flickers.
 */
export function Skeleton({ lines = 3, label = "Loading" }: { lines?: number; label?: string }) {
  return (
    <div className={css("skeleton")} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={css("line")} />
      ))}
    </div>
  );
}
