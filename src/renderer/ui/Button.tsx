import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classesOf, joinClasses } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { Kbd } from "./Kbd.tsx";

const css = classesOf(styles);

export interface ButtonProps extends ComponentProps<"button"> {
  /** `plain` by default; `primary` at most once on a screen; `danger` for what cannot be undone. */
  kind?: "plain" | "primary" | "quiet" | "danger";
  icon?: IconName;
  /** Shows the key that does the same, written as for `Kbd`. */
  kbd?: string;
  /** Work is under way: the button keeps its place and focus and takes no presses. */
  isBusy?: boolean;
}

/** A button with words. All attributes of a native button pass through. */
export function Button({
  kind = "plain",
  icon,
  kbd,
  isBusy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={isBusy ? true : rest["aria-disabled"]}
      className={joinClasses(css("button", kind, isBusy && "busy"), className)}
      onClick={
        isBusy
          ? (event) => {
              event.preventDefault();
            }
          : onClick
      }
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
      {kbd === undefined ? null : <Kbd keys={kbd} isInverse={kind === "primary"} />}
    </button>
  );
}
