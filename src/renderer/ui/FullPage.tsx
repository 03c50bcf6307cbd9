import type { ReactNode } from "react";
import styles from "./FullPage.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

/** A page of a few words in the middle of the window, in place of the whole app. */
export function FullPage({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  /** Stands above the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className={css("page")}>
      <div className={css("sheet")}>
        {lead}
        <h1 className={css("title")}>{title}</h1>
        <div className={css("text")}>{children}</div>
        {actions === undefined ? null : <div className={css("actions")}>{actions}</div>}
      </div>
    </main>
  );
}
