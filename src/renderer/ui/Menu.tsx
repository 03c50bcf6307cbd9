import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement } from "react";
import { classesOf } from "./classes.ts";
import { MenuItems, type MenuItem } from "./menuItems.tsx";
import styles from "./popup.module.css";

const css = classesOf(styles);

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  side?: "top" | "bottom";
  align?: "start" | "end";
}

/** A list of actions that opens from a button; typing finds an entry, arrows walk. */
export function Menu({ trigger, items, side = "bottom", align = "start" }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className={css("positioner")}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup data-keeps-keys="" className={css("popup")}>
            <MenuItems items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
