import type { Dispatch, ReactNode, SetStateAction } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import type { NextAction } from "../../../shared/domain/nextAction.ts";
import { CloseRequisitionDialog } from "./CloseRequisitionDialog.tsx";
import { EnteredDialog } from "./EnteredDialog.tsx";
import { HireDialog } from "./HireDialog.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { NextActionDialog, SnoozeDialog } from "./NextActionDialog.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import type { Conclude, Outcome } from "./outcome.ts";
import { StageChoice } from "./StageChoice.tsx";
import { who, type ActionSubject, type NextActionSubject, type PeopleSubject } from "./subjects.ts";
import { TransferChoice, type TransferTarget } from "./TransferChoice.tsx";

export type LeaveKind = DispositionReason["kind"];

/** What is being asked before something is done with applications. */
export type Pending =
  | { kind: "stage"; subject: ActionSubject; anchor: Element }
  | { kind: LeaveKind; subject: PeopleSubject; isAfterOffer: boolean }
  | { kind: "hire"; subject: PeopleSubject; isAfterOffer: boolean }
  | { kind: "transfer"; subject: PeopleSubject }
  | { kind: "nextAction"; subject: NextActionSubject }
  | { kind: "snooze"; subject: NextActionSubject }
  | { kind: "offer"; subject: PeopleSubject }
  | { kind: "entered"; subject: ActionSubject }
  | { kind: "close"; requisitionId: string };

/** The commands behind the dialogs; each says how it ended. */
export interface ActionCommands {
  moveTo: (subject: ActionSubject, toStageId: string) => void;
  leave: (
    subject: PeopleSubject,
    kind: LeaveKind,
    reasonId: string,
    note: string | null,
  ) => Promise<Outcome>;
  hire: (subject: PeopleSubject, startsOn: string) => Promise<Outcome>;
  transfer: (subject: PeopleSubject, target: TransferTarget) => Promise<Outcome>;
  setNextAction: (subject: NextActionSubject, action: NextAction | null) => Promise<Outcome>;
  snooze: (subject: NextActionSubject, on: string) => Promise<Outcome>;
  complete: (subject: NextActionSubject) => Promise<Outcome>;
  enter: (
    subject: ActionSubject,
    stage: { id: string; name: string },
    occurredAt: string,
  ) => Promise<Outcome>;
  conclude: Conclude;
}

/** The dialog that asks what an action needs; null while nothing is asked. */
export function ActionDialogs({
  pending,
  commands,
  onAsk,
}: {
  pending: Pending | null;
  commands: ActionCommands;
  /** Asks something else next; null closes. */
  onAsk: Dispatch<SetStateAction<Pending | null>>;
}): ReactNode {
  /** Closes what was asked, unless its command asked something else meanwhile. */
  const close = () => {
    onAsk((now) => (now === pending ? null : now));
  };
  if (pending === null) return null;
  switch (pending.kind) {
    case "stage":
      return (
        <StageChoice
          {...pending}
          onClose={close}
          onChoose={(toStageId) => {
            close();
            commands.moveTo(pending.subject, toStageId);
          }}
        />
      );
    case "hire":
      return (
        <HireDialog
          name={who(pending.subject)}
          requisitionId={pending.subject.requisitionId}
          isAfterOffer={pending.isAfterOffer}
          onClose={close}
          onConfirm={(startsOn) => commands.hire(pending.subject, startsOn)}
        />
      );
    case "rejected":
    case "withdrawn":
      return (
        <LeaveDialog
          kind={pending.kind}
          who={who(pending.subject)}
          isAfterOffer={pending.isAfterOffer}
          onClose={close}
          onConfirm={(reasonId, note) =>
            commands.leave(pending.subject, pending.kind, reasonId, note)
          }
        />
      );
    case "transfer":
      return (
        <TransferChoice
          who={who(pending.subject)}
          fromRequisitionId={pending.subject.requisitionId}
          onClose={close}
          onConfirm={(target) => commands.transfer(pending.subject, target)}
        />
      );
    case "nextAction":
      return <NextActionAsked subject={pending.subject} commands={commands} onClose={close} />;
    case "snooze":
      return (
        <SnoozeDialog
          who={who(pending.subject)}
          onClose={close}
          onSnooze={(on) => commands.snooze(pending.subject, on)}
        />
      );
    case "offer":
      return <OfferAsked subject={pending.subject} commands={commands} onAsk={onAsk} />;
    case "entered":
      return (
        <EnteredDialog
          subject={pending.subject}
          onClose={close}
          onConfirm={(stage, occurredAt) => commands.enter(pending.subject, stage, occurredAt)}
        />
      );
    case "close":
      return (
        <CloseRequisitionDialog requisitionId={pending.requisitionId} isFilled onClose={close} />
      );
  }
}

function NextActionAsked({
  subject,
  commands,
  onClose,
}: {
  subject: NextActionSubject;
  commands: ActionCommands;
  onClose: () => void;
}) {
  const [first] = subject.applications;
  const isForMany = subject.applications.length > 1;
  return (
    <NextActionDialog
      who={who(subject)}
      isForMany={isForMany}
      action={isForMany ? null : (first?.nextAction ?? null)}
      onClose={onClose}
      onSave={(action) => commands.setNextAction(subject, action)}
      onDone={() => commands.complete(subject)}
      onDrop={() => commands.setNextAction(subject, null)}
    />
  );
}

function OfferAsked({
  subject,
  commands,
  onAsk,
}: {
  subject: PeopleSubject;
  commands: ActionCommands;
  onAsk: (next: Pending | null) => void;
}) {
  return (
    <OfferDialog
      applicationId={subject.applications[0]?.applicationId ?? ""}
      name={who(subject)}
      conclude={commands.conclude}
      onClose={() => {
        onAsk(null);
      }}
      onHire={() => {
        onAsk({ kind: "hire", subject, isAfterOffer: false });
      }}
      onAnswered={(answer) => {
        const kind = answer === "accepted" ? "hire" : "withdrawn";
        onAsk({ kind, subject, isAfterOffer: true });
      }}
    />
  );
}
