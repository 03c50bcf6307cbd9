import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { Check, Criterion } from "../../../shared/domain/scorecard.ts";
import type { SavedScorecard } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Keeps a scorecard under a name, for the next requisition of its kind. */
export function KeepScorecard({
  criteria,
  checks,
  onClose,
}: {
  criteria: readonly Criterion[];
  checks: readonly Check[];
  onClose: () => void;
}) {
  const [name, setName] = useState("");
  const kept = useRoute("savedScorecard.list", {});
  const save = useCommand("savedScorecard.save", {
    onFailure: () => true,
    onSuccess: () => {
      notify({ message: `Kept the scorecard as “${name.trim()}”.` });
      onClose();
    },
  });
  const isKnown = (kept.data ?? []).some(
    (one) => one.name.toLowerCase() === name.trim().toLowerCase(),
  );
  const { failure } = save;
  const error = fieldError(failure, "name");
  return (
    <Dialog
      isOpen
      title="Keep this scorecard as a template"
      description={`${countText(criteria.length, "criterion", "criteria")} and ${countText(checks.length, "check")}, with guidance and questions.`}
      onClose={onClose}
      onSubmit={() => void save.run({ name, criteria: [...criteria], checks: [...checks] })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            {isKnown ? "Replace" : "Keep"}
          </Button>
        </>
      }
    >
      {failure === null || error !== null ? null : <ErrorNotice message={failure.message} />}
      <TextField
        label="Name"
        placeholder="Engineering managers"
        value={name}
        maxLength={limits.name}
        error={error}
        hint={isKnown ? "A kept scorecard has this name; it will be replaced." : undefined}
        onChange={setName}
      />
    </Dialog>
  );
}

/** A choice of the kept scorecards. */
export function PickScorecard({
  isOpen,
  onPick,
  onClose,
}: {
  isOpen: boolean;
  onPick: (kept: SavedScorecard) => void;
  onClose: () => void;
}) {
  const { data = [] } = useRoute("savedScorecard.list", {});
  return (
    <PickDialog
      isOpen={isOpen}
      label="Start from a kept scorecard"
      placeholder="Start from a kept scorecard"
      emptyText="No scorecard was kept yet. Keep one from the Templates menu of a scorecard template."
      items={data.map(({ id, name, criteria }) => ({
        id,
        label: name,
        hint: countText(criteria.length, "criterion", "criteria"),
      }))}
      onPick={({ id }) => {
        const kept = data.find((one) => one.id === id);
        if (kept !== undefined) onPick(kept);
      }}
      onClose={onClose}
    />
  );
}
