import type { ReactNode } from "react";
import styles from "./PageHeader.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface PageHeaderProps {
  title: string;
  /** Stands right behind the title: tags, a status. */
  marks?: ReactNode;
  /** Short facts below the title, set apart by slashes; nothing is shown for what is empty. */
  facts?: readonly ReactNode[];
  /** Stands at the left of the title. */
  lead?: ReactNode;
  /** Buttons at the right, the primary one last. */
  actions?: ReactNode;
  /** `Tabs` at the foot; without them a line closes the header. */
  tabs?: ReactNode;
}

/** The head of a screen: its title, facts, actions and tabs. */
export function PageHeader({ title, marks, facts = [], lead, actions, tabs }: PageHeaderProps) {
  const shown = facts.filter((fact) => fact !== null && fact !== undefined && fact !== "");
  return (
    <header className={css("header", tabs === undefined && "closed")}>
      <div className={css("row")}>
        {lead}
        <div className={css("words")}>
          <div className={css("titleRow")}>
            <h1 className={css("title")} title={title}>
              {title}
            </h1>
            {marks}
          </div>
          {shown.length === 0 ? null : (
            <ul className={css("facts")}>
              {shown.map((fact, index) => (
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
        </div>
        {actions === undefined ? null : <div className={css("actions")}>{actions}</div>}
      </div>
      {tabs === undefined ? null : <div className={css("tabs")}>{tabs}</div>}
    </header>
  );
}
