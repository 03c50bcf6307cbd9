import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { OfferView } from "../../../shared/ipc/boardViews.ts";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { attempt } from "./commands.ts";
import { DateField } from "./DateField.tsx";
import {
  formOfOffer,
  isUnchanged,
  readOfferForm,
  type OfferAnswer,
  type OfferErrors,
} from "./offerForm.ts";
import { FormerOffers, OfferStateTag } from "./OfferParts.tsx";
import styles from "./Offer.module.css";
import type { Conclude } from "./outcome.ts";

const css = classesOf(styles);

/** Writes an offer, or changes one that was not answered, and records its answer. */
export function OfferWriting({
  applicationId,
  name,
  offer,
  former,
  onClose,
  onAnswer,
  conclude,
}: {
  applicationId: string;
  name: string;
  /** Null for a new one. */
  offer: OfferView | null;
  former: readonly OfferView[];
  onClose: () => void;
  onAnswer: (id: string, answer: OfferAnswer) => void;
  conclude: Conclude;
}) {
  const today = todayOf(new Date(useNow()));
  const [form, setForm] = useState(() => formOfOffer(offer));
  const [errors, setErrors] = useState<OfferErrors>({});
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  /** Keeps what is written; true when it is kept. */
  async function save(): Promise<boolean> {
    const read = readOfferForm(form, today);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok || isBusy) return false;
    setBusy(true);
    const answer = await attempt("offer.save", {
      id: offer?.id ?? null,
      applicationId,
      ...read.facts,
    });
    setBusy(false);
    setError(answer.ok ? null : answer.message);
    conclude(answer, `${offer === null ? "Wrote" : "Changed"} the offer for ${name}`);
    return answer.ok;
  }

  async function answer(id: string, how: OfferAnswer) {
    if (isUnchanged(form, offer) || (await save())) onAnswer(id, how);
  }

  async function remove(id: string) {
    const outcome = conclude(
      await attempt("offer.remove", { id }),
      `Removed the offer for ${name}`,
    );
    if (!outcome.ok) setError(outcome.message);
  }

  const field = (key: keyof typeof form) => ({
    value: form[key],
    error: errors[key],
    onChange: (value: string) => {
      setForm((before) => ({ ...before, [key]: value }));
      setErrors({});
      setError(null);
    },
  });

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Offer to ${name}`}
      onSubmit={() =>
        void save().then((isKept) => {
          if (isKept) onClose();
        })
      }
      footer={
        <>
          {offer === null ? (
            <Button onClick={onClose}>Cancel</Button>
          ) : (
            <>
              <span className={css("lead")}>
                <Button kind="quiet" onClick={() => void remove(offer.id)}>
                  Remove
                </Button>
              </span>
              <Button onClick={() => void answer(offer.id, "declined")}>Declined…</Button>
              <Button onClick={() => void answer(offer.id, "accepted")}>Accepted…</Button>
            </>
          )}
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {offer === null ? "Save offer" : "Save"}
          </Button>
        </>
      }
    >
      {offer === null ? null : (
        <p>
          <OfferStateTag offer={offer} today={today} />
        </p>
      )}
      <TextArea
        label="Terms"
        placeholder="Pay, start, and what else is promised"
        rows={3}
        maxLength={limits.note}
        {...field("terms")}
      />
      <div className={css("days")}>
        <DateField
          label="Sent on"
          leaning="past"
          hint="Empty while it is being prepared"
          choices={["Today"]}
          {...field("sentOn")}
        />
        <DateField
          label="Expires on"
          leaning="future"
          hint="The last day to answer"
          choices={["In a week", "In 2 weeks"]}
          {...field("expiresOn")}
        />
      </div>
      {error === null ? null : <ErrorNotice message={error} />}
      <FormerOffers offers={former} name={name} conclude={conclude} />
    </Dialog>
  );
}
