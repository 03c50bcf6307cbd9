import type { ReactNode } from "react";
import styles from "./ErrorNotice.module.css";
import { classesOf } from "./classes.ts";
import { Icon } from "./Icon.tsx";

const css = classesOf(styles);

/** A failed thing, in place: what happened, what was kept, and what to do (`actions`). */
export function ErrorNotice({ message, actions }: { message: string; actions?: ReactNode }) {
  return (
    <div className={css("notice")} role="alert">
      <Icon name="warning" />
      <p className={css("message")}>{message}</p>
      {actions}
    </div>
  );
}
