import type { ReactNode } from "react";
import styles from "./FullPage.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

/** A page of a few words in the middle of the window, in place of the whole app. */
export function FullPage({
  title,
  lead,
  actions,
  isNested = false,
  children,
}: {
  title: string;
  /** Stands above the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Within a page that has its main part already. */
  isNested?: boolean;
  children: ReactNode;
}) {
  const Part = isNested ? "div" : "main";
  return (
    <Part className={css("page")}>
      <div className={css("sheet")}>
        {lead}
        <h1 className={css("title")}>{title}</h1>
        <div className={css("text")}>{children}</div>
        {actions === undefined ? null : <div className={css("actions")}>{actions}</div>}
      </div>
    </Part>
  );
}
