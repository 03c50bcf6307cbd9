import { useEffect, useRef } from "react";
import { Menu } from "@base-ui/react/menu";
import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { classesOf } from "../../ui/classes.ts";
import { MenuItems } from "../../ui/menuItems.tsx";
import popupStyles from "../../ui/popup.module.css";
import { cardMenuItems, type CardActions } from "./cardMenuItems.ts";

const popup = classesOf(popupStyles);

/** Where a menu opens: beside an element, or at a point of the window. */
export type MenuAnchor = Element | { x: number; y: number };

function anchorOf(anchor: MenuAnchor) {
  if (anchor instanceof Element) return anchor;
  return { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) };
}

/**
 * Whether the focus is with what was opened from the menu: that has it before the menu has faded
 * and would give it back.
 */
function hasGoneOn(menu: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && menu?.contains(activeElement) !== true;
}

export interface CardMenuProps {
  isOpen: boolean;
  anchor: MenuAnchor | null;
  card: BoardCard | null;
  /** All cards that the actions are about. */
  cards: readonly BoardCard[];
  stages: readonly Stage[];
  isSelected: boolean;
  actions: CardActions;
  onClose: () => void;
  /** The element that gets the focus back. */
  focusOnClose: () => HTMLElement | null;
}

/**
 * The one menu of all cards: opened by "…", a right click or the menu key, so that a board of
 * thousands holds one.
 */
export function CardMenu({
  isOpen,
  anchor,
  card,
  cards,
  stages,
  isSelected,
  actions,
  onClose,
  focusOnClose,
}: CardMenuProps) {
  const popupElement = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Opened by a key the menu would have the focus, but no entry would show it.
    if (!isOpen || !(anchor instanceof Element)) return;
    const frame = requestAnimationFrame(() => {
      popupElement.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isOpen, anchor]);
  return (
    <Menu.Root
      open={isOpen && card !== null}
      onOpenChange={(opens) => {
        if (opens) return;
        // At once: a dialog that was chosen gives the focus back to where it finds it.
        if (document.activeElement?.closest('[role="menu"]')) {
          focusOnClose()?.focus({ preventScroll: true });
        }
        onClose();
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
            ref={popupElement}
            data-keeps-keys=""
            className={popup("popup")}
            aria-label={card === null ? "Actions" : `Actions for ${card.name}`}
            finalFocus={() => !hasGoneOn(popupElement.current) && (focusOnClose() ?? true)}
          >
            {card === null ? null : (
              <MenuItems items={cardMenuItems(card, cards, stages, isSelected, actions)} />
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
