import { useId, useState } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import { limits } from "../../../shared/domain/limits.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { Outcome } from "./outcome.ts";
import styles from "./LeaveDialog.module.css";

const css = classesOf(styles);

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
  reasons,
  onClose,
  onConfirm,
}: {
  kind: DispositionReason["kind"];
  /** "Ada Park", "12 candidates". */
  who: string;
  reasons: readonly DispositionReason[];
  onClose: () => void;
  /** Saves it; what was typed is kept when it is refused. */
  onConfirm: (reasonId: string, note: string | null) => Promise<Outcome>;
}) {
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const name = useId();
  const offered = reasons.filter((reason) => reason.kind === kind);

  async function confirm() {
    if (isBusy) return;
    if (reasonId === null) {
      setError("Choose a reason first.");
      return;
    }
    setBusy(true);
    const outcome = await onConfirm(reasonId, note.trim() === "" ? null : note);
    setBusy(false);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words[kind].title(who)}
      description={words[kind].description}
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {words[kind].confirm}
          </Button>
        </>
      }
    >
      <fieldset
        className={css("reasons")}
        onKeyDown={(event) => {
          const reason = /^[1-9]$/u.test(event.key) ? offered[Number(event.key) - 1] : undefined;
          if (reason === undefined) return;
          event.preventDefault();
          setReasonId(reason.id);
          setError(null);
        }}
      >
        <legend className={css("legend")}>Reason</legend>
        {offered.map((reason, index) => (
          <label key={reason.id} className={css("reason")}>
            <input
              type="radio"
              name={name}
              checked={reason.id === reasonId}
              onChange={() => {
                setReasonId(reason.id);
                setError(null);
              }}
            />
            <span className={css("text")}>{reason.name}</span>
            {index < 9 ? <Kbd keys={String(index + 1)} /> : null}
          </label>
        ))}
      </fieldset>
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
