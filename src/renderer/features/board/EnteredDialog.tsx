import { useState } from "react";
import { instantOnDay } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { DateField } from "./DateField.tsx";
import type { Outcome } from "./outcome.ts";
import { who, type ActionSubject } from "./subjects.ts";

/** Says when candidates truly came to a stage, for those who were under way before Shortlist. */
export function EnteredDialog({
  subject,
  onClose,
  onConfirm,
}: {
  subject: ActionSubject;
  onClose: () => void;
  onConfirm: (stage: { id: string; name: string }, occurredAt: string) => Promise<Outcome>;
}) {
  const { applications, stages } = subject;
  const [stageId, setStageId] = useState(applications[0]?.stageId ?? null);
  const [since, setSince] = useState("");
  const [dateError, setDateError] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stage = stages.find(({ id }) => id === stageId);

  async function confirm() {
    if (isBusy || stage === undefined) return;
    const now = new Date();
    const reading = readSpokenDate(since, todayOf(now), "past");
    if (!reading.ok) {
      setDateError(
        since.trim() === "" ? "Write the day, such as 3 weeks ago or 12 Nov." : reading.message,
      );
      return;
    }
    if (reading.date > todayOf(now)) {
      setDateError("That day is still to come. Choose one that has passed.");
      return;
    }
    setBusy(true);
    const outcome = await onConfirm(stage, instantOnDay(reading.date, now));
    setBusy(false);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`When did ${who(subject)} come there?`}
      description="For candidates who were under way before they were here. The day is marked as stated by you; days in stage count from it."
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Save
          </Button>
        </>
      }
    >
      <DateField
        label="On this stage since"
        leaning="past"
        value={since}
        error={dateError}
        onChange={(value) => {
          setSince(value);
          setDateError(null);
        }}
      />
      <Select
        label="Stage"
        value={stageId}
        options={stages.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setStageId}
      />
      {error === null ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
