import { useEffect, useRef, type ReactNode } from "react";
import styles from "./SideSheet.module.css";
import { classesOf } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";

const css = classesOf(styles);

export interface SideSheetProps {
  /** What the panel shows, for screen readers. */
  label: string;
  onClose: () => void;
  /** Stands at the right of the head, before the close button. */
  tools?: ReactNode;
  /** Stands at the left of the head. */
  head?: ReactNode;
  children: ReactNode;
}

/**
 * A panel at the right, over part of the page, which stays usable beside it. It takes the focus
 * when it appears, closes on Escape from within, and gives the focus back to where it was.
 */
export function SideSheet({ label, onClose, tools, head, children }: SideSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = sheet.current;
    element?.focus();
    return () => {
      const isWithin = element?.contains(document.activeElement) ?? false;
      const isNowhere = document.activeElement === document.body;
      if ((isWithin || isNowhere) && before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-modal="false"
      aria-label={label}
      tabIndex={-1}
      className={css("sheet")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className={css("head")}>
        <div className={css("lead")}>{head}</div>
        {tools}
        <IconButton icon="close" label="Close" kbd="esc" onClick={onClose} />
      </div>
      <div className={css("body")}>{children}</div>
    </div>
  );
}
