import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface EmptyStateProps {
  /** What belongs here: "No candidates yet". */
  title: string;
  /** A sentence or two on how it fills. */
  children?: ReactNode;
  /** The first step, as one or two buttons. */
  actions?: ReactNode;
}

/** What a place without content says. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={css("empty")}>
      <h2 className={css("title")}>{title}</h2>
      {children === undefined ? null : <div className={css("text")}>{children}</div>}
      {actions === undefined ? null : <div className={css("actions")}>{actions}</div>}
    </div>
  );
}
