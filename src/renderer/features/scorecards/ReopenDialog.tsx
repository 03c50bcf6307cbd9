import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

/** Asks why a submitted card is opened again. */
export function ReopenDialog({
  error,
  isBusy,
  onReopen,
  onClose,
}: {
  error: string | null;
  isBusy: boolean;
  onReopen: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isEmpty = reason.trim() === "";
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={() => {
        if (isEmpty) setIsAsked(true);
        else onReopen(reason);
      }}
      title="Reopen this scorecard?"
      description="A new version begins with your answers. The submitted one is kept, with the reason, and until you submit again you owe a card."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Reopen
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNotice message={error} />}
      <TextArea
        label="Why"
        rows={2}
        value={reason}
        maxLength={limits.note}
        error={isAsked && isEmpty ? "Please give a reason." : null}
        onChange={setReason}
      />
    </Dialog>
  );
}
