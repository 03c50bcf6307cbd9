import { useEffect, useRef, useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { defaultPipeline } from "../../../shared/domain/pipeline.ts";
import type { PipelineTemplate } from "../../../shared/domain/pipelineTemplates.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Pipelines.module.css";
import { formOfStages, movedRow, stagesOfForm, type StageForm } from "./pipelineForm.ts";
import { PipelineStageRow } from "./PipelineStageRow.tsx";

const css = classesOf(styles);

/** Writes a pipeline template: its name and its stages in order. Running requisitions stay as they are. */
export function PipelineDialog({
  template,
  isCopy = false,
  onClose,
}: {
  /** What it begins with; null for the usual stages. */
  template: PipelineTemplate | null;
  /** Keeps it as another template. */
  isCopy?: boolean;
  onClose: () => void;
}) {
  const [name, setName] = useState(template === null || isCopy ? "" : template.name);
  const [rows, setRows] = useState(() => formOfStages(template?.stages ?? defaultPipeline));
  const count = useRef(0);
  const list = useRef<HTMLUListElement>(null);
  const focusKey = useRef<string | null>(null);
  const announce = useAnnounce();
  const save = useCommand("pipelineTemplate.save", {
    onSuccess: (_output, input) => {
      announce(`Saved the pipeline template ${input.name}.`);
      onClose();
    },
    onFailure: () => true,
    done: (_output, input) => `Saved the pipeline template ${input.name}`,
  });
  const { failure } = save;
  const isEdit = template !== null && !isCopy;
  const isFieldWrong = Object.keys(failure?.error.fields ?? {}).some(
    (field) => field === "name" || /^stages\.\d+\.(?:name|targetDays|wipLimit)$/u.test(field),
  );

  useEffect(() => {
    if (focusKey.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${focusKey.current}"] input`)?.focus();
    focusKey.current = null;
  });

  function change(next: StageForm[], focus: string | null = null) {
    setRows(next);
    save.reset();
    focusKey.current = focus;
  }

  function moveTo(from: number, to: number) {
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length) return;
    change(movedRow(rows, from, to), row.key);
    announce(`${row.name}, ${String(to + 1)} of ${String(rows.length)}.`);
  }

  function add() {
    count.current += 1;
    const key = `new-${String(count.current)}`;
    change([...rows, { key, name: "", kind: "interview", target: "", limit: "" }], key);
  }

  function remove(index: number) {
    const near = rows[index + 1] ?? rows[index - 1];
    change(
      rows.filter((_, at) => at !== index),
      near?.key ?? null,
    );
  }

  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={isEdit ? `Edit ${template.name}` : "New pipeline template"}
      description="Requisitions begin with these stages. Those under way stay as they are."
      onSubmit={() =>
        void save.run({
          id: isEdit ? template.id : null,
          name,
          stages: stagesOfForm(rows),
        })
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            {isEdit ? "Save" : "Add template"}
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        maxLength={60}
        error={fieldError(failure, "name")}
        onChange={(value) => {
          setName(value);
          save.reset();
        }}
      />
      <div>
        <div className={css("stage", "stageHead")} aria-hidden="true">
          <span />
          <span>Stage</span>
          <span>Kind</span>
          <span>Target, days</span>
          <span>Limit</span>
        </div>
        <ul ref={list} className={css("stages")} aria-label="Stages">
          {rows.map((row, index) => (
            <PipelineStageRow
              key={row.key}
              row={row}
              number={index + 1}
              errors={{
                name: fieldError(failure, `stages.${String(index)}.name`),
                target: fieldError(failure, `stages.${String(index)}.targetDays`),
                limit: fieldError(failure, `stages.${String(index)}.wipLimit`),
              }}
              onChange={(next) => {
                change(rows.map((one) => (one.key === row.key ? next : one)));
              }}
              onMove={(step) => {
                moveTo(index, index + step);
              }}
              onDropped={(draggedKey, side) => {
                const from = rows.findIndex(({ key }) => key === draggedKey);
                const to = side === "before" ? index : index + 1;
                moveTo(from, from < to ? to - 1 : to);
              }}
              onRemove={() => {
                remove(index);
              }}
            />
          ))}
        </ul>
      </div>
      <div>
        <Button icon="plus" disabled={rows.length >= limits.stages} onClick={add}>
          Add a stage
        </Button>
      </div>
      {failure === null || isFieldWrong ? null : <ErrorNotice message={failure.message} />}
    </Dialog>
  );
}
