import type { BoardCard } from "../../../shared/domain/board.ts";
import { notify } from "../../lib/notices.ts";
import type { Shortcut } from "../../lib/shortcuts.ts";
import type { ActionSubject } from "./subjects.ts";
import type { ApplicationActions } from "./useApplicationActions.tsx";

/** What is done with cards beyond moving them within the board; `cards` are all it is about. */
export interface CardFlows {
  transfer: (cards: readonly BoardCard[]) => void;
  nextAction: (cards: readonly BoardCard[]) => void;
  /** To a plain date; null asks for one. */
  snooze: (cards: readonly BoardCard[], on: string | null) => void;
  complete: (cards: readonly BoardCard[]) => void;
  offer: (cards: readonly BoardCard[]) => void;
  enterEarlier: (cards: readonly BoardCard[]) => void;
}

/** The flows of cards, carried out by the actions of applications. */
export function cardFlows(
  actions: ApplicationActions,
  subjectOf: (cards: readonly BoardCard[]) => ActionSubject,
): CardFlows {
  return {
    transfer: (cards) => {
      actions.transfer(subjectOf(cards));
    },
    nextAction: (cards) => {
      actions.setNextAction({ applications: cards });
    },
    snooze: (cards, on) => {
      actions.snooze({ applications: cards }, on);
    },
    complete: (cards) => {
      actions.complete({ applications: cards });
    },
    offer: (cards) => {
      actions.offer(subjectOf(cards));
    },
    enterEarlier: (cards) => {
      actions.enterEarlier(subjectOf(cards));
    },
  };
}

interface Leaving {
  leave: (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => void;
  hire: (cards: readonly BoardCard[]) => void;
}

/**
 * The actions of cards as commands of the palette. They are about the cards that `targets` gives:
 * those selected, or the one that had the focus.
 */
export function cardCommands(
  targets: () => readonly BoardCard[],
  flows: CardFlows & Leaving,
): Shortcut[] {
  const command = (label: string, run: (cards: readonly BoardCard[]) => void): Shortcut => ({
    keys: null,
    label,
    run: () => {
      const cards = targets();
      if (cards.length > 0) run(cards);
      else notify({ message: "Choose a card of the board first.", kind: "error" });
    },
  });
  return [
    command("Reject…", (cards) => {
      flows.leave(cards, "rejected");
    }),
    command("Withdraw…", (cards) => {
      flows.leave(cards, "withdrawn");
    }),
    command("Hire…", flows.hire),
    command("Move to requisition…", flows.transfer),
    command("Next action…", flows.nextAction),
    command("Snooze the next action…", (cards) => {
      flows.snooze(cards, null);
    }),
    command("Next action is done", flows.complete),
    command("Offer…", flows.offer),
    command("Entered the stage earlier…", flows.enterEarlier),
  ];
}
