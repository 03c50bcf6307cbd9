import "react";

declare module "react" {
  /** Custom properties may be set by `style`, to hand a measure to the stylesheet. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
