import { Menu } from "@base-ui/react/menu";
import { classesOf } from "../../ui/classes.ts";
import { MenuItems, type MenuItem } from "../../ui/menuItems.tsx";
import popupStyles from "../../ui/popup.module.css";

const popup = classesOf(popupStyles);

/** Where a menu opens: beside an element, or at a point of the window. */
export type MenuAnchor = Element | { x: number; y: number };

function anchorOf(anchor: MenuAnchor) {
  if (anchor instanceof Element) return anchor;
  return { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) };
}

/**
 * The one menu of all cards: opened by "…", a right click or the menu key, so that a board of
 * thousands holds one. `anchor` is null while it is closed.
 */
export function CardMenu({
  anchor,
  label,
  items,
  onClose,
  focusOnClose,
}: {
  anchor: MenuAnchor | null;
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
  /** The element that gets the focus back. */
  focusOnClose: () => HTMLElement | null;
}) {
  return (
    <Menu.Root
      open={anchor !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className={popup("positioner")}
          anchor={anchor === null ? null : anchorOf(anchor)}
          side="bottom"
          align="start"
          sideOffset={2}
          collisionPadding={8}
        >
          <Menu.Popup
            className={popup("popup")}
            aria-label={label}
            finalFocus={() => focusOnClose() ?? true}
          >
            <MenuItems items={items} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
