import { useEffect, useState, type ReactNode } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import { whoText } from "../../../shared/domain/labels.ts";
import { type MoveRequest } from "../../../shared/domain/moves.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { undoAction } from "../../lib/undo.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { PickList } from "../../ui/PickList.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { attempt, moveCards } from "./commands.ts";
import { HireDialog } from "./HireDialog.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import type { Outcome } from "./outcome.ts";

type LeaveKind = DispositionReason["kind"];

/** Applications of one requisition that something is done with, and the stages they can go to. */
export interface ActionSubject {
  requisitionId: string;
  applications: readonly { applicationId: string; name: string; stageId: string }[];
  stages: readonly { id: string; name: string }[];
}

type Pending =
  | { kind: "stage"; subject: ActionSubject; anchor: Element }
  | { kind: LeaveKind; subject: ActionSubject }
  | { kind: "hire"; subject: ActionSubject };

const done: Readonly<Record<LeaveKind, string>> = { rejected: "Rejected", withdrawn: "Withdrew" };

function who({ applications }: ActionSubject): string {
  return whoText(applications.map(({ name }) => name));
}

function idsOf({ applications }: ActionSubject): string[] {
  return applications.map(({ applicationId }) => applicationId);
}

export interface ApplicationActions {
  /** Moves them; the message of a move within one stage is left out. True when it was taken. */
  move: (subject: ActionSubject, request: Omit<MoveRequest, "applicationIds">) => Promise<boolean>;
  /** Opens "Move to…" beside an element. */
  chooseStage: (subject: ActionSubject, anchor: Element) => void;
  leave: (subject: ActionSubject, kind: LeaveKind) => void;
  hire: (subject: ActionSubject) => void;
  restore: (subject: ActionSubject) => Promise<boolean>;
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
  const close = () => {
    setPending(null);
  };

  function conclude(outcome: Outcome, message: string): Outcome {
    if (outcome.ok) {
      notify({ message, action: undoAction });
      announce(`${message}.`);
    }
    return outcome;
  }

  const actions: ApplicationActions = {
    move: async (subject, { toStageId, place }) => {
      const request = { applicationIds: idsOf(subject), toStageId, place };
      const stage = subject.stages.find(({ id }) => id === toStageId);
      const isReorder = subject.applications.every(({ stageId }) => stageId === toStageId);
      onMove?.(subject, request);
      const outcome = await moveCards(subject.requisitionId, request);
      if (!outcome.ok) notify({ message: outcome.message, kind: "error" });
      else if (!isReorder) {
        notify({ message: `Moved ${who(subject)} to ${stage?.name ?? ""}`, action: undoAction });
      }
      return outcome.ok;
    },
    chooseStage: (subject, anchor) => {
      setPending({ kind: "stage", subject, anchor });
    },
    leave: (subject, kind) => {
      setPending({ kind, subject });
    },
    hire: (subject) => {
      if (subject.applications.length === 1) setPending({ kind: "hire", subject });
      else {
        notify({
          message:
            "Hire one candidate at a time: each has a start date and an opening of their own.",
          kind: "error",
        });
      }
    },
    restore: async (subject) => {
      const outcome = await attempt("application.restore", { applicationIds: idsOf(subject) });
      if (!outcome.ok) notify({ message: outcome.message, kind: "error" });
      return conclude(outcome, `Restored ${who(subject)}`).ok;
    },
  };

  let element: ReactNode = null;
  if (pending?.kind === "stage") {
    element = (
      <StageChoice
        {...pending}
        onClose={close}
        onChoose={(toStageId) => {
          close();
          void actions.move(pending.subject, { toStageId, place: "first" });
        }}
      />
    );
  } else if (pending?.kind === "hire") {
    const { subject } = pending;
    element = (
      <HireDialog
        name={who(subject)}
        onClose={close}
        onConfirm={async (startsOn) => {
          const [applicationId = ""] = idsOf(subject);
          onWillLeave?.([applicationId]);
          const outcome = await attempt("application.hire", { applicationId, startsOn });
          return conclude(outcome, `Hired ${who(subject)}`);
        }}
      />
    );
  } else if (pending !== null) {
    const { kind, subject } = pending;
    element = (
      <LeaveDialogWithReasons
        kind={kind}
        who={who(subject)}
        onClose={close}
        onConfirm={async (reasonId, note) => {
          const route = kind === "rejected" ? "application.reject" : "application.withdraw";
          onWillLeave?.(idsOf(subject));
          const outcome = await attempt(route, { applicationIds: idsOf(subject), reasonId, note });
          return conclude(outcome, `${done[kind]} ${who(subject)}`);
        }}
      />
    );
  }
  return { actions, element };
}

function LeaveDialogWithReasons(props: Omit<Parameters<typeof LeaveDialog>[0], "reasons">) {
  const { data } = useRoute("reason.list", {});
  return data === undefined ? null : <LeaveDialog {...props} reasons={data.reasons} />;
}

function StageChoice({
  subject,
  anchor,
  onClose,
  onChoose,
}: {
  subject: ActionSubject;
  anchor: Element;
  onClose: () => void;
  onChoose: (stageId: string) => void;
}) {
  const label = `Move ${who(subject)} to`;
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && anchor instanceof HTMLElement && anchor.isConnected) anchor.focus();
    },
    [anchor],
  );
  return (
    <Popover
      label={label}
      anchor={anchor}
      isOpen
      isFlush
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <PickList
        label={label}
        placeholder="Move to…"
        emptyText="No stage of that name."
        items={subject.stages.map(({ id, name }, index) => ({
          id,
          label: name,
          hint: subject.applications.every(({ stageId }) => stageId === id) ? "here" : undefined,
          kbd: index < 9 ? String(index + 1) : undefined,
        }))}
        onPick={({ id }) => {
          onChoose(id);
        }}
      />
    </Popover>
  );
}
