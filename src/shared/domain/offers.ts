import { z } from "zod";
import { notActive, type Disposition } from "./application.ts";
import { idSchema, plainDateSchema, requiredText } from "./fields.ts";
import { limits } from "./limits.ts";
import { shortName } from "./names.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";

/** What a person says of an offer. Dates are plain dates. */
export const offerFactsSchema = z.strictObject({
  terms: requiredText("The offer's text", limits.note),
  /** Null while it is being prepared. */
  sentOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema.nullable(),
});
export type OfferFacts = z.infer<typeof offerFactsSchema>;

/** An offer to one candidate on one application; at most one of an application is not declined. */
export interface Offer extends OfferFacts {
  id: string;
  applicationId: string;
  acceptedOn: string | null;
  declinedOn: string | null;
}

export const offerStateSchema = z.enum(["draft", "sent", "expired", "accepted", "declined"]);
export type OfferState = z.infer<typeof offerStateSchema>;

export const offerStateLabels: Readonly<Record<OfferState, string>> = {
  draft: "Being prepared",
  sent: "Sent",
  expired: "Expired",
  accepted: "Accepted",
  declined: "Declined",
};

/** What an offer is on a day (a plain date). It expires when its last day is over. */
export function offerState(
  offer: Pick<Offer, "sentOn" | "expiresOn" | "acceptedOn" | "declinedOn">,
  today: string,
): OfferState {
  if (offer.acceptedOn !== null) return "accepted";
  if (offer.declinedOn !== null) return "declined";
  if (offer.sentOn === null) return "draft";
  return offer.expiresOn !== null && offer.expiresOn < today ? "expired" : "sent";
}

/**
 * Decides that an offer may be kept as it is written. `others` are the application's other offers.
 * Refusals: `not_active`, `answered`, `other_offer`, `dates_crossed`.
 */
export function decideOffer(input: {
  application: { name: string; disposition: Disposition };
  facts: OfferFacts;
  /** The offer as it is; null for a new one. */
  offer: Offer | null;
  others: readonly Offer[];
}): Decision<null> {
  const { application, facts, offer, others } = input;
  const sentence = notActive(application);
  if (sentence !== null) return refused("not_active", sentence);
  const who = shortName(application.name);
  if (offer !== null && isAnswered(offer)) {
    return refused(
      "answered",
      `${who} has answered this offer, so it stays as it was. Take the answer back first, or write another offer.`,
    );
  }
  if (others.some((one) => one.declinedOn === null)) {
    return conflicting(
      "other_offer",
      `${who} has another offer already. Change that one, or record that it was declined.`,
    );
  }
  return datesCrossed(facts.sentOn, facts.expiresOn) ?? agreed(null);
}

function datesCrossed(sentOn: string | null, expiresOn: string | null): Decision<never> | null {
  return sentOn !== null && expiresOn !== null && expiresOn < sentOn
    ? refused(
        "dates_crossed",
        "The offer would expire before it was sent. Choose a later last day, or an earlier day of sending.",
      )
    : null;
}

/**
 * Decides that an offer was accepted or declined on a day. Refusals: `not_active`, `not_sent`,
 * `answered`, `before_sent`, `in_the_future` (plain dates).
 */
export function decideAnswer(input: {
  application: { name: string; disposition: Disposition };
  offer: Offer;
  on: string;
  today: string;
}): Decision<null> {
  const { application, offer, on, today } = input;
  const sentence = notActive(application);
  if (sentence !== null) return refused("not_active", sentence);
  const who = shortName(application.name);
  if (isAnswered(offer)) {
    return conflicting(
      "answered",
      `${who} has answered this offer already. Take that answer back first.`,
    );
  }
  if (offer.sentOn === null) {
    return refused("not_sent", `This offer was not sent yet. Say first when ${who} got it.`);
  }
  if (on < offer.sentOn) {
    return refused("before_sent", "The answer cannot come before the offer. Choose a later day.");
  }
  if (on > today) {
    return refused("in_the_future", "The answer cannot lie in the future. Choose today at most.");
  }
  return agreed(null);
}

/** Decides that an answer is taken back. Refusals: `not_answered`, `other_offer`. */
export function decideUnanswer(offer: Offer, others: readonly Offer[]): Decision<null> {
  if (!isAnswered(offer)) {
    return conflicting("not_answered", "This offer has no answer. There is nothing to take back.");
  }
  return offer.declinedOn !== null && others.some((one) => one.declinedOn === null)
    ? refused(
        "other_offer",
        "There is another offer by now. Remove that one first, then take this answer back.",
      )
    : agreed(null);
}

function isAnswered(offer: Offer): boolean {
  return offer.acceptedOn !== null || offer.declinedOn !== null;
}

/** The offer that counts: the newest that was not declined, else the newest of all. */
export function currentOffer<One extends Pick<Offer, "declinedOn">>(
  offers: readonly One[],
): One | null {
  return offers.findLast((one) => one.declinedOn === null) ?? offers.at(-1) ?? null;
}

/** An offer's id with the day on which something happened to it. */
export const offerAnswerSchema = z.strictObject({ id: idSchema, on: plainDateSchema });
