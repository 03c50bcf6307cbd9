import { useRef, useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import { instantOnDay } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./AddCandidateDialog.module.css";
import { DateField } from "./DateField.tsx";
import type { Outcome } from "./outcome.ts";

const css = classesOf(styles);

type Facts = InputOf<"candidate.add">["facts"];

const blank = { name: "", email: "", currentTitle: "", currentCompany: "", source: "" };

export interface AddCandidateDialogProps {
  /** The stages to choose from; none for a candidate without an application. */
  stages: readonly { id: string; name: string }[];
  stageId: string | null;
  onClose: () => void;
  /** Saves it; what was typed is kept when it is refused. */
  onAdd: (facts: Facts, stageId: string | null, occurredAt: string | null) => Promise<Outcome>;
}

/** Adds one candidate, or one after the other with "Add another". */
export function AddCandidateDialog({ stages, stageId, onClose, onAdd }: AddCandidateDialogProps) {
  const [typed, setTyped] = useState(blank);
  const [toStageId, setToStageId] = useState(stageId ?? stages[0]?.id ?? null);
  const [failure, setFailure] = useState<Extract<Outcome, { ok: false }> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [addedName, setAddedName] = useState<string | null>(null);
  const [since, setSince] = useState("");
  const [sinceError, setSinceError] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);

  async function add(isLast: boolean) {
    if (isBusy) return;
    const now = new Date();
    const day = since.trim() === "" ? null : readSpokenDate(since, todayOf(now), "past");
    if (day?.ok === false) {
      setSinceError(day.message);
      return;
    }
    setBusy(true);
    const occurredAt = day === null ? null : instantOnDay(day.date, now);
    const outcome = await onAdd({ ...typed, phone: null, location: null }, toStageId, occurredAt);
    setBusy(false);
    if (!outcome.ok) {
      setFailure(outcome);
      return;
    }
    if (isLast) {
      onClose();
      return;
    }
    setAddedName(typed.name);
    setTyped({ ...blank, source: typed.source });
    setFailure(null);
    nameField.current?.focus();
  }

  const field = (key: keyof typeof blank) => ({
    value: typed[key],
    error: failure?.fields?.[`facts.${key}`],
    onChange: (value: string) => {
      setTyped((before) => ({ ...before, [key]: value }));
    },
  });
  const isNamedByField = failure?.fields !== undefined && Object.keys(failure.fields).length > 0;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Add candidate"
      initialFocus={nameField}
      onSubmit={() => void add(true)}
      footer={
        <>
          {addedName === null ? null : (
            <span className={css("added")} role="status">
              Added {addedName}
            </span>
          )}
          <Button isBusy={isBusy} onClick={() => void add(false)}>
            Add another
          </Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Add
          </Button>
        </>
      }
    >
      <div className={css("fields")}>
        <div className={css("wide")}>
          <TextField ref={nameField} label="Name" maxLength={limits.name} {...field("name")} />
        </div>
        <div className={css("wide")}>
          <TextField
            label="E-mail"
            type="email"
            inputMode="email"
            maxLength={limits.email}
            {...field("email")}
          />
        </div>
        <TextField label="Current title" maxLength={200} {...field("currentTitle")} />
        <TextField label="Company" maxLength={200} {...field("currentCompany")} />
        <TextField
          label="Source"
          placeholder="Referral, agency, applied…"
          maxLength={100}
          {...field("source")}
        />
        {stages.length === 0 ? null : (
          <Select
            label="Stage"
            value={toStageId}
            options={stages.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setToStageId}
          />
        )}
        {stages.length === 0 ? null : (
          <div className={css("wide")}>
            <DateField
              label="On this stage since (optional)"
              leaning="past"
              value={since}
              error={sinceError}
              hint="For those who were under way already. Empty means now."
              onChange={(value) => {
                setSince(value);
                setSinceError(null);
              }}
            />
          </div>
        )}
      </div>
      {failure === null || isNamedByField ? null : <ErrorNotice message={failure.message} />}
    </Dialog>
  );
}
