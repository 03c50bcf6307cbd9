import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { notify } from "../../lib/notices.ts";
import { undoAction } from "../../lib/undo.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import type { InterviewActions, OnDone, PlanSubject } from "./actions.ts";
import { Sentences } from "./Sentences.tsx";

const PlanDialog = lazy(async () => ({ default: (await import("./PlanDialog.tsx")).PlanDialog }));
const EditDialog = lazy(async () => ({
  default: (await import("./ChangeDialogs.tsx")).EditDialog,
}));
const RescheduleDialog = lazy(async () => ({
  default: (await import("./ChangeDialogs.tsx")).RescheduleDialog,
}));
const SeatsDialog = lazy(async () => ({
  default: (await import("./ChangeDialogs.tsx")).SeatsDialog,
}));
const CloseDialog = lazy(async () => ({
  default: (await import("./CloseDialog.tsx")).CloseDialog,
}));

type Pending =
  | { kind: "plan"; subject: PlanSubject }
  | { kind: "edit" | "reschedule" | "seats" | "cancel" | "noShow"; interview: InterviewView }
  | { kind: "notices"; done: string; notices: readonly string[] };

/**
 * What is done with interviews, wherever they are shown: each action opens a dialog that asks what
 * it needs, and says what was done with a way to undo it. Sentences that came with it stay until
 * they are closed. `element` holds the dialogs and has to be in the page; `onIdle` is called when
 * the last of them is closed.
 */
export function useInterviewActions({ onIdle }: { onIdle?: () => void } = {}): {
  actions: InterviewActions;
  element: ReactNode;
} {
  const [pending, setPending] = useState<Pending | null>(null);
  const announce = useAnnounce();
  const close = () => {
    setPending(null);
    onIdle?.();
  };
  const onDone: OnDone = (done, notices) => {
    notify({ message: done, action: undoAction });
    announce([`${done}.`, ...notices].join(" "));
    if (notices.length === 0) close();
    else setPending({ kind: "notices", done, notices });
  };
  const opens = (kind: "edit" | "reschedule" | "seats" | "cancel" | "noShow") => {
    return (interview: InterviewView) => {
      setPending({ kind, interview });
    };
  };
  return {
    actions: {
      plan: (subject) => {
        setPending({ kind: "plan", subject });
      },
      edit: opens("edit"),
      reschedule: opens("reschedule"),
      changeSeats: opens("seats"),
      cancel: opens("cancel"),
      noShow: opens("noShow"),
    },
    element:
      pending === null ? null : (
        <Suspense fallback={null}>{dialogOf(pending, { onDone, onClose: close })}</Suspense>
      ),
  };
}

function dialogOf(pending: Pending, shared: { onDone: OnDone; onClose: () => void }): ReactNode {
  switch (pending.kind) {
    case "plan":
      return <PlanDialog subject={pending.subject} {...shared} />;
    case "edit":
      return <EditDialog interview={pending.interview} {...shared} />;
    case "reschedule":
      return <RescheduleDialog interview={pending.interview} {...shared} />;
    case "seats":
      return <SeatsDialog interview={pending.interview} {...shared} />;
    case "cancel":
    case "noShow":
      return <CloseDialog interview={pending.interview} kind={pending.kind} {...shared} />;
    case "notices":
      return <NoticesDialog {...pending} onClose={shared.onClose} />;
  }
}

function NoticesDialog({
  done,
  notices,
  onClose,
}: {
  done: string;
  notices: readonly string[];
  onClose: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      isOpen
      title="Please read this"
      description={`${done}.`}
      onClose={onClose}
      initialFocus={button}
      footer={
        <Button ref={button} kind="primary" onClick={onClose}>
          All right
        </Button>
      }
    >
      <Sentences sentences={notices} />
    </Dialog>
  );
}
