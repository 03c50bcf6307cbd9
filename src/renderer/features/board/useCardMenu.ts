import { useState, type RefObject } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { CardMenuProps, MenuAnchor } from "./CardMenu.tsx";
import type { CardActions } from "./cardMenuItems.ts";
import type { CardRef } from "./spots.ts";
import { cardElement } from "./useBoardFocus.ts";

interface OpenedMenu {
  ref: CardRef;
  anchor: MenuAnchor;
  isOpen: boolean;
}

/** The one menu of all cards: which card it is open for, and where. */
export function useCardMenu({
  root,
  stages,
  selected,
  cardOf,
  targetsOf,
  actions,
}: {
  root: RefObject<HTMLElement | null>;
  stages: readonly Stage[];
  selected: ReadonlySet<string>;
  cardOf: (applicationId: string) => BoardCard | undefined;
  targetsOf: (applicationId: string) => BoardCard[];
  actions: CardActions;
}) {
  /** Closed it goes on naming its card, which the focus returns to. */
  const [opened, setOpened] = useState<OpenedMenu | null>(null);
  const card = opened === null ? null : (cardOf(opened.ref.applicationId) ?? null);
  const props: CardMenuProps = {
    anchor: opened?.anchor ?? null,
    isOpen: opened?.isOpen === true,
    card,
    cards: card === null ? [] : targetsOf(card.applicationId),
    stages,
    isSelected: card !== null && selected.has(card.applicationId),
    actions,
    onClose: () => {
      setOpened((before) => before && { ...before, isOpen: false });
    },
    focusOnClose: () => cardElement(root.current, opened?.ref ?? null),
  };
  return {
    props,
    open: (ref: CardRef, anchor: MenuAnchor) => {
      // The button that opens the menu shows only under the pointer and is no place for the focus.
      cardElement(root.current, ref)?.focus({ preventScroll: true });
      setOpened({ ref, anchor, isOpen: true });
    },
    openAtCard: (ref: CardRef) => {
      const anchor = cardElement(root.current, ref);
      if (anchor !== null) setOpened({ ref, anchor, isOpen: true });
    },
  };
}
