import { useState } from "react";
import {
  decisionLabels,
  decisionOutcomeSchema,
  type DecisionOutcome,
} from "../../../shared/domain/decision.ts";
import { useTextDraft } from "../../lib/drafts.ts";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { OptionList } from "./OptionList.tsx";
import { ReasonField } from "./ReasonField.tsx";

const hints: Readonly<Record<DecisionOutcome, string>> = {
  move_forward: "On to the next stage",
  offer: "The terms are agreed elsewhere",
  hold: "Until something is known that is not known now",
  decline: "Not for this requisition",
};

/** Keeps what people decided and why. Nothing is proposed: no outcome is chosen beforehand. */
export function DecisionDialog({
  applicationId,
  candidateName,
  onClose,
}: {
  applicationId: string;
  candidateName: string;
  onClose: () => void;
}) {
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const reason = useTextDraft(`decision-${applicationId}`);
  const announce = useAnnounce();
  const record = useCommand("decision.record", {
    onFailure: () => true,
    onSuccess: (_output, input) => {
      reason.clear();
      announce(`Decision recorded: ${decisionLabels[input.outcome]}.`);
      onClose();
    },
  });
  function save() {
    setIsAsked(true);
    if (outcome === null || reason.value.trim() === "") return;
    void record.run({ applicationId, outcome, reason: reason.value });
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={save}
      title={`Record a decision on ${candidateName}`}
      description="It is kept with its reason and your name. It moves nobody: that is done on the board."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={record.isRunning}>
            Record decision
          </Button>
        </>
      }
    >
      {record.failure === null ? null : <ErrorNotice message={record.failure.message} />}
      <OptionList
        label="Decision"
        value={outcome}
        options={decisionOutcomeSchema.options.map((value) => ({
          value,
          label: decisionLabels[value],
          hint: hints[value],
        }))}
        error={isAsked && outcome === null ? "Please choose what was decided." : null}
        onChange={setOutcome}
      />
      <ReasonField
        label="Why"
        hint="What the decision rests on, for whoever asks later"
        value={reason.value}
        isAsked={isAsked}
        onChange={reason.setValue}
      />
    </Dialog>
  );
}
