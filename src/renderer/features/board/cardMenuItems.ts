import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { nextMonday } from "../../lib/days.ts";
import { daysLater, todayOf } from "../../lib/format.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";
import type { CardFlows } from "./cardFlows.ts";

export interface CardActions extends CardFlows {
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
  const isMany = cards.length > 1;
  return [
    ...(isMany
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
    ...(isMany
      ? [
          {
            label: "Compare",
            onSelect: () => {
              goTo(hrefs.compare(cards.map(({ applicationId }) => applicationId)));
            },
          },
        ]
      : []),
    { kind: "separator" },
    ...moving(cards, stages, actions),
    { kind: "separator" },
    nextActions(cards, actions),
    {
      label: "Offer…",
      kbd: "o",
      isDisabled: isMany,
      onSelect: () => {
        actions.offer(cards);
      },
    },
    {
      label: "Hire…",
      kbd: "h",
      isDisabled: isMany,
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

function moving(
  cards: readonly BoardCard[],
  stages: readonly Stage[],
  actions: CardActions,
): MenuItem[] {
  return [
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
      label: "Move to requisition…",
      kbd: "shift+m",
      onSelect: () => {
        actions.transfer(cards);
      },
    },
    {
      label: "Entered earlier…",
      onSelect: () => {
        actions.enterEarlier(cards);
      },
    },
  ];
}

function nextActions(cards: readonly BoardCard[], actions: CardActions): MenuItem {
  const hasAny = cards.some(({ nextAction }) => nextAction !== null);
  const edit: MenuItem = {
    label: hasAny ? "Edit…" : "Next action…",
    kbd: "a",
    onSelect: () => {
      actions.nextAction(cards);
    },
  };
  if (!hasAny) return edit;
  const today = todayOf(new Date());
  const snooze = (label: string, on: string | null): MenuItem => ({
    label,
    onSelect: () => {
      actions.snooze(cards, on);
    },
  });
  return {
    kind: "submenu",
    label: "Next action",
    items: [
      edit,
      {
        label: "Done",
        onSelect: () => {
          actions.complete(cards);
        },
      },
      { kind: "heading", label: "Snooze" },
      snooze("Until tomorrow", daysLater(today, 1)),
      snooze("Until next week", nextMonday(today)),
      snooze("Until…", null),
    ],
  };
}
