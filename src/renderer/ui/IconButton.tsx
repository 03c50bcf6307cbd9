import type { ComponentProps } from "react";
import styles from "./IconButton.module.css";
import { classesOf, joinClasses } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { Tooltip } from "./Tooltip.tsx";

const css = classesOf(styles);

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  icon: IconName;
  /** What it does, for screen readers and as its tooltip. */
  label: string;
  kbd?: string;
}

/** A quiet button of 28px that shows only a picture. */
export function IconButton({ icon, label, kbd, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} kbd={kbd}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={joinClasses(css("button"), className)}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
