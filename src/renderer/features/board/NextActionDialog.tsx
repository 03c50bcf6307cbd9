import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { NextAction } from "../../../shared/domain/nextAction.ts";
import { typedOrEmpty } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DateField } from "./DateField.tsx";
import type { Outcome } from "./outcome.ts";

const choices = ["Today", "Tomorrow", "Next week", "In 2 weeks"];

/** Writes what is to be done next and by when: one line with a date, or without. */
export function NextActionDialog({
  who,
  action,
  isForMany,
  onClose,
  onSave,
  onDone,
  onDrop,
}: {
  who: string;
  /** What is written now; null for nothing. */
  action: NextAction | null;
  isForMany: boolean;
  onClose: () => void;
  onSave: (action: NextAction) => Promise<Outcome>;
  onDone: () => Promise<Outcome>;
  onDrop: () => Promise<Outcome>;
}) {
  const today = todayOf(new Date(useNow()));
  const [text, setText] = useState(action?.text ?? "");
  const [on, setOn] = useState(typedOrEmpty(action?.on ?? null));
  const [dateError, setDateError] = useState<string | null>(null);
  const [failure, setFailure] = useState<Extract<Outcome, { ok: false }> | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function run(work: () => Promise<Outcome>) {
    if (isBusy) return;
    setBusy(true);
    const outcome = await work();
    setBusy(false);
    if (outcome.ok) onClose();
    else setFailure(outcome);
  }

  function save() {
    const reading = on.trim() === "" ? null : readSpokenDate(on, today, "future");
    if (reading?.ok === false) {
      setDateError(reading.message);
      return;
    }
    void run(() => onSave({ text, on: reading?.date ?? null }));
  }

  const textError = failure?.fields?.["action.text"] ?? null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Next action for ${who}`}
      description={
        isForMany
          ? "Each gets this line; it takes the place of the one they have."
          : "One line with a date. It stands on the card, and on Home when it is due."
      }
      onSubmit={save}
      footer={
        <>
          {action === null ? null : (
            <>
              <Button kind="quiet" isBusy={isBusy} onClick={() => void run(onDrop)}>
                Take away
              </Button>
              <Button icon="check" isBusy={isBusy} onClick={() => void run(onDone)}>
                Done
              </Button>
            </>
          )}
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Save
          </Button>
        </>
      }
    >
      <TextField
        label="What"
        placeholder="Ask Jo for the card"
        value={text}
        maxLength={limits.nextAction}
        error={textError}
        onChange={(value) => {
          setText(value);
          setFailure(null);
        }}
      />
      <DateField
        label="When (optional)"
        leaning="future"
        value={on}
        error={dateError}
        hint="Without a day it stays on the card and is never due."
        choices={choices}
        onChange={(value) => {
          setOn(value);
          setDateError(null);
        }}
      />
      {failure === null || textError !== null ? null : <ErrorNotice message={failure.message} />}
    </Dialog>
  );
}

/** Asks for the day that next actions are put off to. */
export function SnoozeDialog({
  who,
  onClose,
  onSnooze,
}: {
  who: string;
  onClose: () => void;
  onSnooze: (on: string) => Promise<Outcome>;
}) {
  const today = todayOf(new Date(useNow()));
  const [on, setOn] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function snooze() {
    if (isBusy) return;
    const reading = readSpokenDate(on, today, "future");
    if (!reading.ok) {
      setError(on.trim() === "" ? "Write the day, such as fri or 12 Dec." : reading.message);
      return;
    }
    setBusy(true);
    const outcome = await onSnooze(reading.date);
    setBusy(false);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Snooze the next action of ${who}`}
      onSubmit={() => void snooze()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Snooze
          </Button>
        </>
      }
    >
      <DateField
        label="Until"
        leaning="future"
        value={on}
        error={error}
        choices={["Tomorrow", "Next week", "Next month"]}
        onChange={(value) => {
          setOn(value);
          setError(null);
        }}
      />
    </Dialog>
  );
}
