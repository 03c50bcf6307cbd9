import { useState } from "react";
import { useCommand, fieldError } from "../../lib/mutations.ts";
import { countText } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface DialogOfRequisition {
  requisitionId: string;
  title: string;
  onClose: () => void;
}

/** "Apply a pipeline template…": the stages follow it, and those that hold candidates stay. */
export function ApplyPipelineDialog({ requisitionId, title, onClose }: DialogOfRequisition) {
  const { data, error } = useRoute("pipelineTemplate.list", {});
  const announce = useAnnounce();
  const sentence = (name: string, kept: readonly string[]) =>
    kept.length === 0
      ? `Applied ${name} to ${title}`
      : `Applied ${name} to ${title}. ${listed(kept)} stayed, because ${kept.length === 1 ? "it holds" : "they hold"} candidates`;
  const nameOf = (id: string) => data?.find((one) => one.id === id)?.name ?? "the template";
  const apply = useCommand("pipelineTemplate.apply", {
    onSuccess: ({ kept }, { id }) => {
      announce(`${sentence(nameOf(id), kept)}.`);
      onClose();
    },
    onFailure: () => true,
    done: ({ kept }, { id }) => sentence(nameOf(id), kept),
  });
  const failure = apply.failure ?? error;
  return (
    <PickDialog
      isOpen
      onClose={onClose}
      label={`Apply a pipeline template to ${title}`}
      placeholder="Apply a pipeline template…"
      emptyText={data === undefined ? "Loading…" : "No template of that name."}
      items={(data ?? []).map(({ id, name, stages }) => ({
        id,
        label: name,
        hint: stages.map((stage) => stage.name).join(", "),
      }))}
      onPick={({ id }) => void apply.run({ id, requisitionId })}
      footer={
        failure === null ? (
          "Stages of the same name keep their candidates; empty ones that the template lacks are archived."
        ) : (
          <ErrorNotice message={failure.message} />
        )
      }
    />
  );
}

/** "Save this pipeline as a template…": keeps the requisition's stages by name. */
export function SavePipelineDialog({ requisitionId, title, onClose }: DialogOfRequisition) {
  const { data } = useRoute("requisition.get", { id: requisitionId });
  const announce = useAnnounce();
  const [name, setName] = useState("");
  const save = useCommand("pipelineTemplate.saveFrom", {
    onSuccess: (_output, input) => {
      announce(`Saved the pipeline template ${input.name}.`);
      onClose();
    },
    onFailure: () => true,
    done: (_output, input) => `Saved the pipeline template ${input.name}`,
  });
  const { failure } = save;
  const nameError = fieldError(failure, "name");
  const stages = data?.stages.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Save this pipeline as a template"
      description={`The ${countText(stages.length, "stage")} of ${title}, with their targets and limits, to start other requisitions from.`}
      onSubmit={() => void save.run({ requisitionId, name })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            Save template
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        maxLength={60}
        error={nameError}
        onChange={(value) => {
          setName(value);
          save.reset();
        }}
      />
      {failure === null || nameError !== null ? null : <ErrorNotice message={failure.message} />}
    </Dialog>
  );
}

/** "Onsite", "Onsite and Offer", "Screen, Onsite and Offer" */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
