import styles from "./Avatar.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface AvatarProps {
  /** One or two letters. */
  initials: string;
  /** The whole name, on hover and for screen readers; leave it out where the name stands beside. */
  name?: string;
  /** 18, 24 or 36 pixels. */
  size?: "small" | "medium" | "large";
}

/** A person as a round mark with initials. */
export function Avatar({ initials, name, size = "medium" }: AvatarProps) {
  return name === undefined ? (
    <span className={css("avatar", size)} aria-hidden="true">
      {initials}
    </span>
  ) : (
    <span className={css("avatar", size)} role="img" aria-label={name} title={name}>
      {initials}
    </span>
  );
}
