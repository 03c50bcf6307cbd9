import { useState } from "react";
import { plainDateSchema } from "../../../shared/domain/fields.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Outcome } from "./outcome.ts";

/** Asks for the start date of someone who is hired. */
export function HireDialog({
  name,
  onClose,
  onConfirm,
}: {
  name: string;
  onClose: () => void;
  onConfirm: (startsOn: string) => Promise<Outcome>;
}) {
  const [startsOn, setStartsOn] = useState("");
  const [dateError, setDateError] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function confirm() {
    if (isBusy) return;
    if (!plainDateSchema.safeParse(startsOn).success) {
      setDateError("Give the day on which they start: day, month and year.");
      return;
    }
    setBusy(true);
    const outcome = await onConfirm(startsOn);
    setBusy(false);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Hire ${name}`}
      description="They leave the board as hired and fill an opening of the requisition."
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Hire
          </Button>
        </>
      }
    >
      <TextField
        label="Start date"
        type="date"
        value={startsOn}
        error={dateError}
        onChange={(value) => {
          setStartsOn(value);
          setDateError(null);
        }}
      />
      {error === null ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
