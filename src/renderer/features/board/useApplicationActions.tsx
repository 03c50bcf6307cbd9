import { useState, type ReactNode } from "react";
import type { Place } from "../../../shared/domain/application.ts";
import type { MoveRequest } from "../../../shared/domain/moves.ts";
import { dueText } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { undoAction } from "../../lib/undo.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import {
  ActionDialogs,
  type ActionCommands,
  type LeaveKind,
  type Pending,
} from "./ActionDialogs.tsx";
import { attempt, moveCards } from "./commands.ts";
import type { Conclude, Outcome } from "./outcome.ts";
import {
  idsOf,
  who,
  type ActionSubject,
  type NextActionSubject,
  type PeopleSubject,
} from "./subjects.ts";

export type { ActionSubject } from "./subjects.ts";

export interface ApplicationActions {
  /** Moves them; the message of a move within one stage is left out. True when it was taken. */
  move: (subject: ActionSubject, request: Omit<MoveRequest, "applicationIds">) => Promise<boolean>;
  /** Opens "Move to…" beside an element. */
  chooseStage: (subject: ActionSubject, anchor: Element) => void;
  leave: (subject: PeopleSubject, kind: LeaveKind) => void;
  hire: (subject: PeopleSubject) => void;
  restore: (subject: PeopleSubject) => Promise<boolean>;
  /** Asks for another requisition and a stage of it. */
  transfer: (subject: PeopleSubject) => void;
  setNextAction: (subject: NextActionSubject) => void;
  /** Puts next actions off to a plain date, or asks for one. */
  snooze: (subject: NextActionSubject, on: string | null) => void;
  complete: (subject: NextActionSubject) => void;
  /** Opens the offer to one candidate. */
  offer: (subject: PeopleSubject) => void;
  /** Asks when they truly came to a stage. */
  enterEarlier: (subject: ActionSubject) => void;
}

const done: Readonly<Record<LeaveKind, string>> = { rejected: "Rejected", withdrawn: "Withdrew" };

function refuse(message: string): void {
  notify({ message, kind: "error" });
}

/** Those of them that have a next action. */
function withAction({ applications }: NextActionSubject): NextActionSubject {
  return { applications: applications.filter(({ nextAction }) => nextAction !== null) };
}

/** Where cards stand that only get another time; first on a stage that they come to. */
function placeFor(subject: ActionSubject, toStageId: string): Place {
  const last = subject.applications.findLast(({ stageId }) => stageId === toStageId);
  return last === undefined ? "first" : { after: last.applicationId };
}

/**
 * What is done with applications, wherever they are shown: each action asks what it needs, is
 * carried out by one command, and says what was done with a way to undo it. `element` holds the
 * dialogs and has to be in the page. `onWillLeave` is called before applications leave the board.
 */
export function useApplicationActions({
  onMove,
  onWillLeave,
}: {
  onMove?: (subject: ActionSubject, request: MoveRequest) => void;
  onWillLeave?: (applicationIds: readonly string[]) => void;
} = {}): { actions: ApplicationActions; element: ReactNode } {
  const [pending, setPending] = useState<Pending | null>(null);
  const announce = useAnnounce();
  // Asked ahead, so that the key of a rejection opens its dialog at once.
  useRoute("reason.list", {});

  const conclude: Conclude = (outcome, message) => {
    if (outcome.ok) {
      notify({ message, action: undoAction });
      announce(`${message}.`);
    }
    return outcome;
  };
  const told = (outcome: Outcome, message: string): void => {
    if (!outcome.ok) refuse(outcome.message);
    conclude(outcome, message);
  };

  async function move(subject: ActionSubject, request: Omit<MoveRequest, "applicationIds">) {
    const whole = { applicationIds: idsOf(subject), ...request };
    onMove?.(subject, whole);
    return moveCards(subject.requisitionId, whole);
  }

  async function moveAndTell(
    subject: ActionSubject,
    request: Omit<MoveRequest, "applicationIds">,
  ): Promise<boolean> {
    const stage = subject.stages.find(({ id }) => id === request.toStageId);
    const isReorder = subject.applications.every(({ stageId }) => stageId === request.toStageId);
    const outcome = await move(subject, request);
    if (!outcome.ok) refuse(outcome.message);
    else if (!isReorder) {
      notify({ message: `Moved ${who(subject)} to ${stage?.name ?? ""}`, action: undoAction });
    }
    return outcome.ok;
  }

  const commands: ActionCommands = {
    conclude,
    moveTo: (subject, toStageId) => void moveAndTell(subject, { toStageId, place: "first" }),
    leave: async (subject, kind, reasonId, note) => {
      const route = kind === "rejected" ? "application.reject" : "application.withdraw";
      onWillLeave?.(idsOf(subject));
      const outcome = await attempt(route, { applicationIds: idsOf(subject), reasonId, note });
      return conclude(outcome, `${done[kind]} ${who(subject)}`);
    },
    hire: async (subject, startsOn) => {
      const [applicationId = ""] = idsOf(subject);
      onWillLeave?.([applicationId]);
      const answer = await attempt("application.hire", { applicationId, startsOn });
      if (answer.ok && answer.data.allFilled) {
        setPending({ kind: "close", requisitionId: subject.requisitionId });
      }
      return conclude(answer, `Hired ${who(subject)}`);
    },
    transfer: async (subject, { requisition, stage }) => {
      const applicationIds = idsOf(subject);
      onWillLeave?.(applicationIds);
      const outcome = await attempt("application.transfer", {
        applicationIds,
        toRequisitionId: requisition.id,
        toStageId: stage.id,
      });
      return conclude(outcome, `Moved ${who(subject)} to ${requisition.title}, ${stage.name}`);
    },
    setNextAction: async (subject, action) => {
      const outcome = await attempt("application.setNextAction", {
        applicationIds: idsOf(action === null ? withAction(subject) : subject),
        action,
      });
      if (action === null) return conclude(outcome, `No next action for ${who(subject)}`);
      const when = action.on === null ? "" : `, ${dueText(action.on, todayOf(new Date()))}`;
      return conclude(outcome, `Next for ${who(subject)}: ${action.text}${when}`);
    },
    snooze: async (subject, on) => {
      const applicationIds = idsOf(withAction(subject));
      const outcome = await attempt("application.snoozeNextAction", { applicationIds, on });
      return conclude(outcome, `Snoozed ${who(subject)} until ${dueText(on, todayOf(new Date()))}`);
    },
    complete: async (subject) => {
      const applicationIds = idsOf(withAction(subject));
      const outcome = await attempt("application.completeNextAction", { applicationIds });
      return conclude(outcome, `Done for ${who(subject)}`);
    },
    enter: async (subject, stage, occurredAt) => {
      const place = placeFor(subject, stage.id);
      const outcome = await move(subject, { toStageId: stage.id, place, occurredAt });
      const day = dueText(todayOf(new Date(occurredAt)), todayOf(new Date()));
      return conclude(outcome, `${who(subject)} in ${stage.name} since ${day}`);
    },
  };

  const actions: ApplicationActions = {
    move: moveAndTell,
    chooseStage: (subject, anchor) => {
      setPending({ kind: "stage", subject, anchor });
    },
    leave: (subject, kind) => {
      setPending({ kind, subject, isAfterOffer: false });
    },
    hire: (subject) => {
      if (subject.applications.length === 1) {
        setPending({ kind: "hire", subject, isAfterOffer: false });
      } else {
        refuse("Hire one candidate at a time: each has a start date and an opening of their own.");
      }
    },
    restore: async (subject) => {
      const outcome = await attempt("application.restore", { applicationIds: idsOf(subject) });
      told(outcome, `Restored ${who(subject)}`);
      return outcome.ok;
    },
    transfer: (subject) => {
      setPending({ kind: "transfer", subject });
    },
    setNextAction: (subject) => {
      setPending({ kind: "nextAction", subject });
    },
    snooze: (subject, on) => {
      if (withAction(subject).applications.length === 0) refuse(noAction(subject));
      else if (on === null) setPending({ kind: "snooze", subject });
      else {
        void commands.snooze(subject, on).then((outcome) => {
          if (!outcome.ok) refuse(outcome.message);
        });
      }
    },
    complete: (subject) => {
      if (withAction(subject).applications.length === 0) {
        refuse(noAction(subject));
        return;
      }
      void commands.complete(subject).then((outcome) => {
        if (!outcome.ok) refuse(outcome.message);
      });
    },
    offer: (subject) => {
      if (subject.applications.length === 1) setPending({ kind: "offer", subject });
      else refuse("Open one offer at a time: each has terms of its own. Choose one candidate.");
    },
    enterEarlier: (subject) => {
      setPending({ kind: "entered", subject });
    },
  };

  return {
    actions,
    element: <ActionDialogs pending={pending} commands={commands} onAsk={setPending} />,
  };
}

function noAction(subject: NextActionSubject): string {
  return `${who(subject)} ${subject.applications.length === 1 ? "has" : "have"} no next action. Write one first.`;
}
