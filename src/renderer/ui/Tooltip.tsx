import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import styles from "./Tooltip.module.css";
import { classesOf } from "./classes.ts";
import { Kbd } from "./Kbd.tsx";

const css = classesOf(styles);

export interface TooltipProps {
  /** Nothing is shown when it is empty. */
  text: string;
  kbd?: string | undefined;
  side?: "top" | "right" | "bottom" | "left";
  /** One element that takes a ref and pointer handlers. */
  children: ReactElement;
}

/**
 * Words that appear beside an element while the pointer rests on it or it has the focus. They
 * repeat or complete what is there; nothing is told by a tooltip alone.
 */
export function Tooltip({ text, kbd, side = "bottom", children }: TooltipProps) {
  if (text === "") return children;
  return (
    <Base.Root
      onOpenChange={(_isOpen, details) => {
        // Escape is for the dialog or sheet that the tooltip stands in.
        if (details.reason === "escape-key") details.allowPropagation();
      }}
    >
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className={css("positioner")}>
          <Base.Popup className={css("popup")}>
            {text}
            {kbd === undefined ? null : <Kbd keys={kbd} isInverse />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
