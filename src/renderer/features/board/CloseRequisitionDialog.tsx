import { useId, useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import { countText } from "../../lib/format.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { undoAction } from "../../lib/undo.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./CloseRequisitionDialog.module.css";
import { attempt } from "./commands.ts";
import { noteUsed } from "./lastReasons.ts";
import { OpenRequisitionFields, type RequisitionPlace } from "./OpenRequisitionFields.tsx";
import { ReasonField } from "./ReasonField.tsx";

const css = classesOf(styles);

type Remaining = InputOf<"requisition.close">["remaining"];

const choices = [
  { kind: "leave", label: "Leave them on the board" },
  { kind: "reject", label: "Reject them with a reason" },
  { kind: "transfer", label: "Move them to another requisition" },
] as const satisfies readonly { kind: Remaining["kind"]; label: string }[];

/** Closes a requisition and asks what becomes of those who are still active on it. */
export function CloseRequisitionDialog({
  requisitionId,
  isFilled = false,
  onClose,
}: {
  requisitionId: string;
  /** It is offered because the last opening was filled. */
  isFilled?: boolean;
  onClose: () => void;
}) {
  const { data } = useRoute("requisition.list", {});
  const requisition = data?.find(({ id }) => id === requisitionId);
  const [kind, setKind] = useState<Remaining["kind"]>("leave");
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [to, setTo] = useState<RequisitionPlace>({ requisitionId: null, stageId: null });
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const announce = useAnnounce();
  const name = useId();
  if (requisition === undefined) return null;
  const { title, activeCount } = requisition;

  function remaining(): Remaining | string {
    if (kind === "leave" || activeCount === 0) return { kind: "leave" };
    if (kind === "reject") {
      if (reasonId === null) return "Choose the reason for which they are rejected.";
      return { kind, reasonId, note: note.trim() === "" ? null : note };
    }
    if (to.requisitionId === null) return "Choose the requisition that they move to.";
    return { kind, toRequisitionId: to.requisitionId, toStageId: to.stageId };
  }

  async function close() {
    const chosen = remaining();
    if (isBusy) return;
    if (typeof chosen === "string") {
      setError(chosen);
      return;
    }
    setBusy(true);
    const outcome = await attempt("requisition.close", { id: requisitionId, remaining: chosen });
    setBusy(false);
    if (!outcome.ok) {
      setError(outcome.message);
      return;
    }
    if (chosen.kind === "reject") noteUsed("rejected", chosen.reasonId);
    notify({ message: `Closed ${title}`, action: undoAction });
    announce(`Closed ${title}.`);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Close ${title}?`}
      description={[
        isFilled ? "All its openings are filled." : "Its clocks stop, and it takes no candidates.",
        activeCount === 0
          ? "Nobody is active on it."
          : `${countText(activeCount, "candidate is", "candidates are")} still active on it.`,
      ].join(" ")}
      onSubmit={() => void close()}
      footer={
        <>
          <Button onClick={onClose}>{isFilled ? "Keep it open" : "Cancel"}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Close requisition
          </Button>
        </>
      }
    >
      {activeCount === 0 ? null : (
        <fieldset className={css("choices")}>
          <legend className={css("legend")}>With those who remain</legend>
          {choices.map((choice) => (
            <label key={choice.kind} className={css("choice")}>
              <input
                type="radio"
                name={name}
                checked={kind === choice.kind}
                onChange={() => {
                  setKind(choice.kind);
                  setError(null);
                }}
              />
              {choice.label}
            </label>
          ))}
        </fieldset>
      )}
      {activeCount > 0 && kind === "reject" ? (
        <>
          <ReasonField kind="rejected" value={reasonId} onChange={setReasonId} />
          <TextArea
            label="Note (optional)"
            value={note}
            onChange={setNote}
            maxLength={limits.note}
            rows={2}
          />
        </>
      ) : null}
      {activeCount > 0 && kind === "transfer" ? (
        <OpenRequisitionFields exceptId={requisitionId} value={to} onChange={setTo} />
      ) : null}
      {error === null ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
