import { useState } from "react";
import type { Place } from "../../../shared/domain/application.ts";
import { limits } from "../../../shared/domain/limits.ts";
import type { Stage, StageFacts, StageKind } from "../../../shared/domain/pipeline.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./StageDialog.module.css";

const css = classesOf(styles);

/** What the dialog is about: a stage that is there, or a new one at a place. */
export type StageSubject =
  { kind: "edit"; stage: Stage } | { kind: "add"; requisitionId: string; place: Place };

const kinds: readonly { value: StageKind; label: string }[] = [
  { value: "applied", label: "Applied" },
  { value: "screen", label: "Screen" },
  { value: "interview", label: "Interview" },
  { value: "assessment", label: "Assessment" },
  { value: "offer", label: "Offer" },
];

/** A whole number as it was typed; null for an empty field. What is no number the core refuses. */
function numberOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

/** Asks for a stage's name, kind, target and limit, and saves them. */
export function StageDialog({ subject, onClose }: { subject: StageSubject; onClose: () => void }) {
  const stage = subject.kind === "edit" ? subject.stage : null;
  const [name, setName] = useState(stage?.name ?? "");
  const [kind, setKind] = useState<StageKind>(stage?.kind ?? "interview");
  const [target, setTarget] = useState(stage?.targetDays?.toString() ?? "");
  const [limit, setLimit] = useState(stage?.wipLimit?.toString() ?? "");
  const update = useCommand("stage.update", {
    onSuccess: onClose,
    onFailure: () => true,
    done: () => `Changed the stage ${name.trim()}`,
  });
  const add = useCommand("stage.add", {
    onSuccess: onClose,
    onFailure: () => true,
    done: () => `Added the stage ${name.trim()}`,
  });
  const failure = update.failure ?? add.failure;
  const isFieldWrong = ["name", "targetDays", "wipLimit"].some(
    (field) => fieldError(failure, field) !== null,
  );

  function save() {
    const facts: StageFacts = {
      name,
      kind,
      targetDays: numberOf(target),
      wipLimit: numberOf(limit),
    };
    if (subject.kind === "edit") void update.run({ id: subject.stage.id, ...facts });
    else {
      const { requisitionId, place } = subject;
      void add.run({ requisitionId, place, ...facts });
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={stage === null ? "Add a stage" : `Edit ${stage.name}`}
      onSubmit={save}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={update.isRunning || add.isRunning}>
            {stage === null ? "Add stage" : "Save"}
          </Button>
        </>
      }
    >
      <div className={css("fields")}>
        <div className={css("wide")}>
          <TextField
            label="Name"
            value={name}
            onChange={setName}
            maxLength={limits.stageName}
            error={fieldError(failure, "name")}
          />
        </div>
        <div className={css("wide")}>
          <Select
            label="Kind"
            hint="Reports line up stages of the same kind over all requisitions."
            value={kind}
            options={kinds}
            onChange={setKind}
          />
        </div>
        <TextField
          label="Target, working days"
          hint="Longer than this is late. Empty for none."
          inputMode="numeric"
          value={target}
          onChange={setTarget}
          error={fieldError(failure, "targetDays")}
        />
        <TextField
          label="Limit, cards"
          hint="More are pointed out, never refused. Empty for none."
          inputMode="numeric"
          value={limit}
          onChange={setLimit}
          error={fieldError(failure, "wipLimit")}
        />
      </div>
      {failure === null || isFieldWrong ? null : <ErrorNotice message={failure.message} />}
    </Dialog>
  );
}
