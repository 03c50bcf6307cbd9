import { useState } from "react";
import { decisionLabels } from "../../../shared/domain/decision.ts";
import type { DecisionView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { ReasonField } from "./ReasonField.tsx";

/** Asks why a decision is taken back; both stay on record. */
export function RevokeDialog({
  decision,
  onClose,
}: {
  decision: DecisionView;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const announce = useAnnounce();
  const revoke = useCommand("decision.revoke", {
    onFailure: () => true,
    onSuccess: () => {
      announce("Decision revoked.");
      onClose();
    },
  });
  function save() {
    setIsAsked(true);
    if (reason.trim() !== "") void revoke.run({ id: decision.id, reason });
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={save}
      title={`Revoke “${decisionLabels[decision.outcome]}”?`}
      description="The decision stays on record with the reason why it was revoked. Another can be recorded after it."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="danger" type="submit" isBusy={revoke.isRunning}>
            Revoke
          </Button>
        </>
      }
    >
      {revoke.failure === null ? null : <ErrorNotice message={revoke.failure.message} />}
      <ReasonField label="Why" value={reason} isAsked={isAsked} onChange={setReason} />
    </Dialog>
  );
}
