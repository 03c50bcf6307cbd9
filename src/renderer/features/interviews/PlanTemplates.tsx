import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { SavedPlan } from "../../../shared/ipc/interviewViews.ts";
import { countText } from "../../lib/format.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Dialogs.module.css";

const css = classesOf(styles);

/** Keeps a plan by name for the next requisition of the kind. */
export function SavePlanDialog({
  requisitionId,
  title,
  onClose,
}: {
  requisitionId: string;
  title: string;
  onClose: () => void;
}) {
  const [name, setName] = useState(title.slice(0, limits.name));
  const save = useCommand("interviewPlan.saveAsTemplate", {
    onSuccess: onClose,
    onFailure: () => true,
    done: (_output, input) => `Saved the template ${input.name}`,
  });
  const { failure } = save;
  return (
    <Dialog
      isOpen
      title="Save the plan as a template"
      description="Kept without people, for the next requisition of the kind. A template of the same name is replaced."
      onClose={onClose}
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
        maxLength={limits.name}
        error={fieldError(failure, "name")}
        onChange={setName}
      />
      {failure !== null && failure.error.fields === undefined ? (
        <ErrorNotice message={failure.message} />
      ) : null}
    </Dialog>
  );
}

/** Puts a kept plan in place of the requisition's, or forgets one. */
export function StartPlanDialog({
  requisitionId,
  hasPlan,
  onStarted,
  onClose,
}: {
  requisitionId: string;
  hasPlan: boolean;
  /** With sentences on what could not be matched to this requisition. */
  onStarted: (notices: string[]) => void;
  onClose: () => void;
}) {
  const { data, error } = useRoute("interviewPlan.templates", {});
  const apply = useCommand("interviewPlan.applyTemplate", {
    onSuccess: ({ notices }) => {
      onStarted(notices);
    },
    onFailure: () => true,
    done: (_output, input) => {
      const name = data?.find(({ id }) => id === input.templateId)?.name;
      return `Started the plan from ${name ?? "a template"}`;
    },
  });
  const remove = useCommand("interviewPlan.removeTemplate", { onFailure: () => true });
  const failure = apply.failure ?? remove.failure ?? error;
  return (
    <Dialog
      isOpen
      title="Start from a template"
      description={
        hasPlan
          ? "It takes the place of the plan that is here; undo brings that one back."
          : "Its stages and criteria are found by their names here."
      }
      onClose={onClose}
      footer={<Button onClick={onClose}>Cancel</Button>}
    >
      {failure === null ? null : <ErrorNotice message={failure.message} />}
      {data === undefined ? (
        error === null ? (
          <Skeleton lines={3} />
        ) : null
      ) : data.length === 0 ? (
        <p className={css("quiet")}>
          No template yet. On a requisition with a plan, choose “Save as template…” in the menu of
          its interview plan.
        </p>
      ) : (
        <ul className={css("templates")} aria-label="Templates">
          {data.map((template) => (
            <TemplateLine
              key={template.id}
              template={template}
              onChoose={() => void apply.run({ requisitionId, templateId: template.id })}
              onRemove={() => void remove.run({ id: template.id })}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function TemplateLine({
  template: { name, interviewCount },
  onChoose,
  onRemove,
}: {
  template: SavedPlan;
  onChoose: () => void;
  onRemove: () => void;
}) {
  return (
    <li>
      <button type="button" className={css("template")} onClick={onChoose}>
        <bdi>{name}</bdi>
        <span className={css("quiet")}>{countText(interviewCount, "interview")}</span>
      </button>
      <IconButton icon="trash" label={`Remove the template ${name}`} onClick={onRemove} />
    </li>
  );
}
