import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { classesOf } from "./classes.ts";
import styles from "./Popover.module.css";
import popupStyles from "./popup.module.css";

const css = classesOf(styles);
const popup = classesOf(popupStyles);

interface Shared {
  /** What it is, for screen readers. */
  label: string;
  side?: "top" | "right" | "bottom" | "left";
  align?: "start" | "center" | "end";
  /** Leaves out the inner space, for a `PickList`. */
  isFlush?: boolean;
  children: ReactNode;
}

/** With `trigger` it opens by itself; with `anchor` the caller opens it beside that element. */
export type PopoverProps = Shared &
  (
    | {
        trigger: ReactElement;
        isOpen?: boolean;
        onOpenChange?: (isOpen: boolean) => void;
      }
    | {
        anchor: Element | null;
        isOpen: boolean;
        onOpenChange: (isOpen: boolean) => void;
        /** False for what opens under the resting pointer: the focus stays where it is. */
        takesFocus?: boolean;
      }
  );

/** The anchor itself where it takes the focus, else wherever the focus came from. */
function focusTarget(anchor: Element | null): HTMLElement | true {
  return anchor instanceof HTMLElement && anchor.tabIndex >= 0 ? anchor : true;
}

/** Where the focus goes when a panel beside an element opens and closes. */
function focusOf(anchor: Element | null, takesFocus: boolean) {
  return takesFocus
    ? { finalFocus: () => focusTarget(anchor) }
    : ({ initialFocus: false, finalFocus: false } as const);
}

/** A small panel beside an element. Escape or a press outside closes it; the focus returns. */
export function Popover(props: PopoverProps) {
  const { label, side = "bottom", align = "start", isFlush = false, children } = props;
  const { isOpen, onOpenChange } = props;
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      onOpenChange={(open) => {
        onOpenChange?.(open);
      }}
    >
      {"trigger" in props ? <Base.Trigger render={props.trigger} /> : null}
      <Base.Portal>
        <Base.Positioner
          className={popup("positioner")}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...("anchor" in props ? { anchor: props.anchor } : {})}
        >
          <Base.Popup
            data-keeps-keys=""
            {...("anchor" in props ? focusOf(props.anchor, props.takesFocus ?? true) : {})}
            className={css("popup", isFlush && "flush")}
            aria-label={label}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
