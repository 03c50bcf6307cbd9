import type { ComponentProps } from "react";
import styles from "./Link.module.css";
import { classesOf, joinClasses } from "./classes.ts";

const css = classesOf(styles);

export interface LinkProps extends ComponentProps<"a"> {
  /** A place within the app, "#/candidates". */
  href: string;
  /** `text` is underlined on hover, `accent` takes the accent's colour too. */
  kind?: "text" | "accent";
}

/** A link to a place within the app. */
export function Link({ kind = "text", className, ...rest }: LinkProps) {
  return <a {...rest} className={joinClasses(css("link", kind), className)} />;
}
