import styles from "./StatusDot.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export type StatusDotKind = "full" | "ring" | "dashed" | "faint";

/** A state as a small mark whose shape, not only its colour, tells which. */
export function StatusDot({ kind, label }: { kind: StatusDotKind; label: string }) {
  return <span className={css("dot", kind)} role="img" aria-label={label} title={label} />;
}
