import { useState } from "react";
import { isComplete, type Missing } from "../../../shared/domain/scorecard.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** "A, B and C" */
function listed(words: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: "conjunction" }).format(words);
}

function gaps({ unanswered, withoutEvidence, recommendation }: Missing): string[] {
  return [
    ...(unanswered.length > 0 ? [`Not answered: ${listed(unanswered)}.`] : []),
    ...(withoutEvidence.length > 0
      ? [`Rated 1 or 5 without evidence: ${listed(withoutEvidence)}.`]
      : []),
    ...(recommendation ? ["No overall recommendation was chosen."] : []),
  ];
}

/** Says what is missing, asks for a reason if something is, and submits. */
export function SubmitDialog({
  missing,
  error,
  isBusy,
  onSubmit,
  onClose,
}: {
  missing: Missing;
  error: string | null;
  isBusy: boolean;
  onSubmit: (gapReason: string | null) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isWhole = isComplete(missing);

  function submit() {
    if (!isWhole && reason.trim() === "") setIsAsked(true);
    else onSubmit(isWhole ? null : reason);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={submit}
      title={isWhole ? "Submit this scorecard?" : "Submit with gaps?"}
      description="After that the card is locked, and counts in the debrief."
      footer={
        <>
          <Button onClick={onClose}>Go on writing</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Submit
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNotice message={error} />}
      {isWhole ? null : (
        <>
          <ul>
            {gaps(missing).map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
          <TextField
            label="Why it is submitted all the same"
            value={reason}
            error={
              isAsked && reason.trim() === "" ? "Please give a reason, or go on writing." : null
            }
            onChange={setReason}
          />
        </>
      )}
    </Dialog>
  );
}
