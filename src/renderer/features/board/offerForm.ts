import type { OfferFacts } from "../../../shared/domain/offers.ts";
import { typedOrEmpty } from "../../lib/days.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";

/** How an offer was answered. */
export type OfferAnswer = "accepted" | "declined";

/** An offer as it is typed. */
export interface OfferForm {
  terms: string;
  sentOn: string;
  expiresOn: string;
}

export type OfferErrors = Partial<Record<keyof OfferForm, string>>;

/** What a form begins with: the offer as it is, or nothing. */
export function formOfOffer(offer: OfferFacts | null): OfferForm {
  return {
    terms: offer?.terms ?? "",
    sentOn: typedOrEmpty(offer?.sentOn ?? null),
    expiresOn: typedOrEmpty(offer?.expiresOn ?? null),
  };
}

/** The facts that a form says; a sentence for each day that cannot be read. */
export function readOfferForm(
  form: OfferForm,
  today: string,
): { ok: true; facts: OfferFacts } | { ok: false; errors: OfferErrors } {
  const errors: OfferErrors = {};
  const dayOf = (field: "sentOn" | "expiresOn", leaning: "past" | "future") => {
    if (form[field].trim() === "") return null;
    const reading = readSpokenDate(form[field], today, leaning);
    if (reading.ok) return reading.date;
    errors[field] = reading.message;
    return null;
  };
  const sentOn = dayOf("sentOn", "past");
  const expiresOn = dayOf("expiresOn", "future");
  if (form.terms.trim() === "") {
    errors.terms = "Write the terms: pay, start, what else was promised.";
  }
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, facts: { terms: form.terms, sentOn, expiresOn } };
}

/** Whether a form says what the offer says already. */
export function isUnchanged(form: OfferForm, offer: OfferFacts | null): boolean {
  const kept = formOfOffer(offer);
  return (
    kept.terms === form.terms && kept.sentOn === form.sentOn && kept.expiresOn === form.expiresOn
  );
}
