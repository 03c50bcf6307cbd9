import { useState } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import { limits } from "../../../shared/domain/limits.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { noteUsed } from "./lastReasons.ts";
import type { Outcome } from "./outcome.ts";
import { ReasonField } from "./ReasonField.tsx";

const words = {
  rejected: {
    title: (who: string) => `Reject ${who}`,
    description: "We decline. The reason is kept with the application and shows in reports.",
    confirm: "Reject",
  },
  withdrawn: {
    title: (who: string) => `Withdraw ${who}`,
    description: "They decline. The reason is kept with the application and shows in reports.",
    confirm: "Withdraw",
  },
} as const;

/** Asks why applications leave: a reason of the list, and a note for those who want to write one. */
export function LeaveDialog({
  kind,
  who,
  isAfterOffer = false,
  onClose,
  onConfirm,
}: {
  kind: DispositionReason["kind"];
  /** "Ada Park", "12 candidates". */
  who: string;
  /** It is offered because an offer was declined. */
  isAfterOffer?: boolean;
  onClose: () => void;
  /** Saves it; what was typed is kept when it is refused. */
  onConfirm: (reasonId: string, note: string | null) => Promise<Outcome>;
}) {
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const list = useRoute("reason.list", {});

  async function confirm() {
    if (isBusy) return;
    if (reasonId === null) {
      setError("Choose a reason first.");
      return;
    }
    setBusy(true);
    const outcome = await onConfirm(reasonId, note.trim() === "" ? null : note);
    setBusy(false);
    if (!outcome.ok) {
      setError(outcome.message);
      return;
    }
    noteUsed(kind, reasonId);
    onClose();
  }

  // The first reason gets the focus, so the list has to be there when the dialog opens.
  if (list.data === undefined && list.error === null) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words[kind].title(who)}
      description={
        isAfterOffer
          ? `${who} declined the offer, which is recorded. Withdraw the application as well?`
          : words[kind].description
      }
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onClick={onClose}>{isAfterOffer ? "Not now" : "Cancel"}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {words[kind].confirm}
          </Button>
        </>
      }
    >
      <ReasonField
        kind={kind}
        value={reasonId}
        onChange={(id) => {
          setReasonId(id);
          setError(null);
        }}
      />
      <TextArea
        label="Note (optional)"
        value={note}
        onChange={setNote}
        maxLength={limits.note}
        rows={2}
      />
      {error === null ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
