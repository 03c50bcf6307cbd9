import type { ReactNode } from "react";
import styles from "./Tag.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export type TagKind = "neutral" | "required" | "preferred" | "late" | "good" | "accent";

/** A short word on a soft ground. The word carries the meaning, the colour only repeats it. */
export function Tag({
  kind = "neutral",
  title,
  children,
}: {
  kind?: TagKind;
  title?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span className={css("tag", kind)} title={title}>
      {children}
    </span>
  );
}
