import { labels } from "../../../shared/domain/labels.ts";
import {
  decideAnswer,
  decideOffer,
  decideUnanswer,
  offerState,
} from "../../../shared/domain/offers.ts";
import { localDateOf } from "../../../shared/domain/workingDays.ts";
import type { OfferView } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { instantOf } from "../store/clock.ts";
import { readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import type { Db, Tx } from "../store/sql.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import {
  answerOffer,
  findOffer,
  insertOffer,
  listOffers,
  removeOffer,
  updateOffer,
  type OfferRow,
} from "../store/tables/offers.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** An application's offers, the newest first. */
export function listOffersOf(
  { store, clock }: Context,
  { applicationId }: ParsedInputOf<"offer.list">,
): OfferView[] {
  applicationOf(store, applicationId);
  const today = localDateOf(instantOf(clock()));
  return listOffers(store, applicationId)
    .map((offer) => ({ ...offer, state: offerState(offer, today) }))
    .reverse();
}

/** Writes a new offer, or changes one that was not answered. */
export function saveOffer(
  context: Context,
  { id, applicationId, ...facts }: ParsedInputOf<"offer.save">,
): { id: string } {
  return commit(context, null, (tx) => {
    const application = applicationOf(tx, applicationId);
    const offers = listOffers(tx, applicationId);
    const offer =
      id === null
        ? null
        : found(
            offers.find((one) => one.id === id),
            "This offer",
          );
    const others = offers.filter((one) => one.id !== id);
    settle(decideOffer({ application, facts, offer, others }));
    const offerId = id ?? tx.newId();
    if (offer === null) insertOffer(tx, offerId, applicationId, facts);
    else updateOffer(tx, offerId, facts);
    touchCandidates(tx, [application.candidateId]);
    tx.label = (offer === null ? labels.addOffer : labels.changeOffer)(application.name);
    return { id: offerId };
  });
}

/** Records that an offer was accepted on a day. It hires nobody. */
export function acceptOffer(context: Context, input: ParsedInputOf<"offer.accept">): null {
  return answer(context, input, "accepted");
}

/** Records that an offer was declined on a day. The application stays as it is. */
export function declineOffer(context: Context, input: ParsedInputOf<"offer.decline">): null {
  return answer(context, input, "declined");
}

function answer(
  context: Context,
  { id, on }: ParsedInputOf<"offer.accept">,
  kind: "accepted" | "declined",
): null {
  return commit(context, null, (tx) => {
    const { offer, application } = loadOffer(tx, id);
    settle(decideAnswer({ application, offer, on, today: localDateOf(tx.now) }));
    const isAccepted = kind === "accepted";
    answerOffer(tx, id, { acceptedOn: isAccepted ? on : null, declinedOn: isAccepted ? null : on });
    touchCandidates(tx, [application.candidateId]);
    tx.label = (isAccepted ? labels.acceptOffer : labels.declineOffer)(application.name);
    return null;
  });
}

/** Takes the answer to an offer back. */
export function unanswerOffer(context: Context, { id }: ParsedInputOf<"offer.unanswer">): null {
  return commit(context, null, (tx) => {
    const { offer, application } = loadOffer(tx, id);
    const others = listOffers(tx, offer.applicationId).filter((one) => one.id !== id);
    settle(decideUnanswer(offer, others));
    answerOffer(tx, id, { acceptedOn: null, declinedOn: null });
    touchCandidates(tx, [application.candidateId]);
    tx.label = labels.unanswerOffer(application.name);
    return null;
  });
}

/** Removes an offer. */
export function dropOffer(context: Context, { id }: ParsedInputOf<"offer.remove">): null {
  return commit(context, null, (tx) => {
    const { application } = loadOffer(tx, id);
    removeOffer(tx, id);
    tx.label = labels.removeOffer(application.name);
    return null;
  });
}

function applicationOf(db: Db, id: string): DecisionCard {
  return found(readDecisionCards(db, [id])[0], "This application");
}

function loadOffer(tx: Tx, id: string): { offer: OfferRow; application: DecisionCard } {
  const offer = found(findOffer(tx, id), "This offer");
  return { offer, application: applicationOf(tx, offer.applicationId) };
}
