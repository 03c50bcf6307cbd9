import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";

export interface CardActions {
  open: (card: BoardCard) => void;
  select: (card: BoardCard) => void;
  moveTo: (cards: readonly BoardCard[], stage: Stage) => void;
  choose: (cards: readonly BoardCard[]) => void;
  leave: (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => void;
  hire: (cards: readonly BoardCard[]) => void;
}

/** The actions of a card's menu; `cards` are all that they are about. */
export function cardMenuItems(
  card: BoardCard,
  cards: readonly BoardCard[],
  stages: readonly Stage[],
  isSelected: boolean,
  actions: CardActions,
): MenuItem[] {
  return [
    ...(cards.length > 1
      ? [{ kind: "heading" as const, label: `${cards.length.toLocaleString()} candidates` }]
      : []),
    {
      label: "Open",
      kbd: "enter",
      onSelect: () => {
        actions.open(card);
      },
    },
    {
      label: isSelected ? "Deselect" : "Select",
      kbd: "x",
      onSelect: () => {
        actions.select(card);
      },
    },
    { kind: "separator" },
    {
      label: "Move to…",
      kbd: "m",
      onSelect: () => {
        actions.choose(cards);
      },
    },
    {
      kind: "submenu",
      label: "Move to stage",
      items: stages.map((stage, index) => ({
        label: stage.name,
        ...(index < 9 ? { kbd: String(index + 1) } : {}),
        isDisabled: cards.every((one) => one.stageId === stage.id),
        onSelect: () => {
          actions.moveTo(cards, stage);
        },
      })),
    },
    {
      label: "Hire…",
      kbd: "h",
      isDisabled: cards.length > 1,
      onSelect: () => {
        actions.hire(cards);
      },
    },
    { kind: "separator" },
    {
      label: "Reject…",
      kbd: "r",
      onSelect: () => {
        actions.leave(cards, "rejected");
      },
    },
    {
      label: "Withdraw…",
      kbd: "w",
      onSelect: () => {
        actions.leave(cards, "withdrawn");
      },
    },
  ];
}
