import { ContextMenu as Base } from "@base-ui/react/context-menu";
import { useState, type ReactElement } from "react";
import { classesOf } from "./classes.ts";
import { MenuItems, type MenuItem } from "./menuItems.tsx";
import styles from "./popup.module.css";

const css = classesOf(styles);

export interface ContextMenuProps {
  /** Called when it opens, so that long lists of targets cost nothing until then. */
  items: () => readonly MenuItem[];
  /** The element that is right-clicked or long-pressed. */
  children: ReactElement;
}

/** Actions on a right click, a long press or the menu key. */
export function ContextMenu({ items, children }: ContextMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Base.Root open={isOpen} onOpenChange={setOpen}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={css("positioner")} collisionPadding={8}>
          <Base.Popup data-keeps-keys="" className={css("popup")}>
            {isOpen ? <MenuItems items={items()} /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
