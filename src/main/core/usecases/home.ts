import { offerState } from "../../../shared/domain/offers.ts";
import { latenessText, localDateOf } from "../../../shared/domain/workingDays.ts";
import type { OpenOffer } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Home, HomeItem, PaletteHit } from "../../../shared/ipc/views.ts";
import { instantOf } from "../store/clock.ts";
import { readDueActions } from "../store/reads/nextActions.ts";
import { readOpenOffers } from "../store/reads/openOffers.ts";
import { readPaletteHits } from "../store/reads/paletteHits.ts";
import { actorIdOf, type Context } from "./context.ts";
import { owedCards } from "./interviewViews.ts";
import { lateStays, listRequisitions } from "./requisitions.ts";

/** What needs the acting person today: scorecards they owe, cards past their target, next actions, offers. */
export function getHome(context: Context): Home {
  const { store, clock } = context;
  const now = instantOf(clock());
  const owed = owedCards(store, { interviewerId: actorIdOf(store) }, clock()).map(
    ({ candidateName: name, interviewName, dueOn, ...item }): HomeItem => ({
      kind: "scorecard_owed",
      applicationId: item.applicationId,
      candidateId: item.candidateId,
      requisitionId: item.requisitionId,
      scorecardId: item.scorecardId,
      seatId: item.seatId,
      name,
      requisitionTitle: item.requisitionTitle,
      detail: dueOn === null ? interviewName : `${interviewName}, due ${dueOn}`,
    }),
  );
  const late = lateStays(store, now).map((stay): HomeItem => {
    const { applicationId, candidateId, requisitionId, name, requisitionTitle } = stay;
    return {
      kind: "late",
      applicationId,
      candidateId,
      requisitionId,
      scorecardId: null,
      seatId: null,
      name,
      requisitionTitle,
      detail: latenessText(stay.stageName, stay.worked, stay.targetDays),
    };
  });
  const today = localDateOf(now);
  return {
    items: [...owed, ...late],
    nextActions: readDueActions(store, today),
    offers: readOpenOffers(store).map((offer): OpenOffer => {
      const answers = { acceptedOn: null, declinedOn: null };
      const isExpired = offerState({ ...offer, ...answers }, today) === "expired";
      return { ...offer, state: isExpired ? "expired" : "sent" };
    }),
    requisitions: listRequisitions(context),
  };
}

/** Requisitions and candidates that a text finds. */
export function searchPalette(
  { store }: Context,
  { text }: ParsedInputOf<"palette.search">,
): PaletteHit[] {
  return readPaletteHits(store, text);
}
