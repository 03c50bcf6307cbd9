import { useState } from "react";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { attempt } from "./commands.ts";
import { DateField } from "./DateField.tsx";
import type { OfferAnswer } from "./offerForm.ts";
import type { Conclude } from "./outcome.ts";

const words = {
  accepted: {
    title: (name: string) => `${name} accepts the offer`,
    label: "Accepted on",
    confirm: "Record acceptance",
    done: (name: string) => `Recorded that ${name} accepted`,
  },
  declined: {
    title: (name: string) => `${name} declines the offer`,
    label: "Declined on",
    confirm: "Record refusal",
    done: (name: string) => `Recorded that ${name} declined`,
  },
} as const satisfies Record<OfferAnswer, unknown>;

/** Asks for the day on which an offer was answered. */
export function AnswerDialog({
  id,
  answer,
  name,
  onClose,
  onAnswered,
  conclude,
}: {
  id: string;
  answer: OfferAnswer;
  name: string;
  onClose: () => void;
  onAnswered: (answer: OfferAnswer) => void;
  conclude: Conclude;
}) {
  const today = todayOf(new Date(useNow()));
  const [on, setOn] = useState("today");
  const [dateError, setDateError] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { title, label, confirm, done } = words[answer];

  async function record() {
    if (isBusy) return;
    const reading = readSpokenDate(on, today, "past");
    if (!reading.ok) {
      setDateError(on.trim() === "" ? "Write the day, such as today or fri." : reading.message);
      return;
    }
    setBusy(true);
    const route = answer === "accepted" ? "offer.accept" : "offer.decline";
    const outcome = conclude(await attempt(route, { id, on: reading.date }), done(name));
    setBusy(false);
    if (outcome.ok) onAnswered(answer);
    else setError(outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title(name)}
      onSubmit={() => void record()}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {confirm}
          </Button>
        </>
      }
    >
      <DateField
        label={label}
        leaning="past"
        value={on}
        error={dateError}
        choices={["Today", "Yesterday"]}
        onChange={(value) => {
          setOn(value);
          setDateError(null);
        }}
      />
      {error === null ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
