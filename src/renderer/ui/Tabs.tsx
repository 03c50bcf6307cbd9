import styles from "./Tabs.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface TabLink {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** Places of one screen as a row of links; the address says which one is open. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={css("tabs")}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          className={css("tab", tab.isCurrent && "current")}
          aria-current={tab.isCurrent ? "page" : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
