import { useState } from "react";
import { isFree } from "../../../shared/domain/leaving.ts";
import { countText, numberText, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { attempt } from "./commands.ts";
import { DateField } from "./DateField.tsx";
import type { Outcome } from "./outcome.ts";

/** Asks for the start date of someone who is hired, and says which opening they fill. */
export function HireDialog({
  name,
  requisitionId,
  isAfterOffer = false,
  onClose,
  onConfirm,
}: {
  name: string;
  requisitionId: string;
  /** It is offered because an offer was accepted. */
  isAfterOffer?: boolean;
  onClose: () => void;
  onConfirm: (startsOn: string) => Promise<Outcome>;
}) {
  const today = todayOf(new Date(useNow()));
  const { data } = useRoute("requisition.get", { id: requisitionId });
  const [startsOn, setStartsOn] = useState("");
  const [dateError, setDateError] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const existing = (data?.openings ?? []).filter(({ closedAt }) => closedAt === null);
  const free = existing.filter(isFree).length;
  const isFull = data !== undefined && free === 0;

  async function confirm() {
    if (isBusy) return;
    const reading = startsOn.trim() === "" ? null : readSpokenDate(startsOn, today, "future");
    if (reading === null) {
      setDateError("Give the day on which they start, such as 11 Jan or next week.");
      return;
    }
    if (!reading.ok) {
      setDateError(reading.message);
      return;
    }
    setBusy(true);
    const outcome = await onConfirm(reading.date);
    setBusy(false);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  async function addOpening() {
    const outcome = await attempt("requisition.addOpenings", { id: requisitionId, count: 1 });
    setError(outcome.ok ? null : outcome.message);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Hire ${name}`}
      description={
        isAfterOffer
          ? `${name} accepted the offer, which is recorded. Hire them now?`
          : data === undefined || isFull
            ? "They leave the board as hired and fill an opening."
            : `They leave the board as hired and fill ${free === 1 ? "the last" : `1 of ${numberText(free)}`} of ${countText(existing.length, "opening")}.`
      }
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onClick={onClose}>{isAfterOffer ? "Not now" : "Cancel"}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Hire
          </Button>
        </>
      }
    >
      <DateField
        label="Start date"
        leaning="future"
        value={startsOn}
        error={dateError}
        onChange={(value) => {
          setStartsOn(value);
          setDateError(null);
        }}
      />
      {isFull ? (
        <ErrorNotice
          message="Every opening is filled or closed. Add one to hire into."
          actions={<Button onClick={() => void addOpening()}>Add an opening</Button>}
        />
      ) : null}
      {error === null || isFull ? null : <ErrorNotice message={error} />}
    </Dialog>
  );
}
