import { decideSeatCard } from "../../../shared/domain/interviewRules.ts";
import { notActive } from "../../../shared/domain/application.ts";
import { refused } from "../../../shared/domain/refusal.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import { readInterviews } from "../store/reads/interviews.ts";
import type { Db, Tx } from "../store/sql.ts";
import { findInterview, insertInterview } from "../store/tables/interviews.ts";
import {
  findScorecardOfSeat,
  insertScorecard,
  type Scorecard,
} from "../store/tables/scorecards.ts";
import { findLatestTemplate } from "../store/tables/scorecardTemplates.ts";
import { insertSeat, listSeatsOf } from "../store/tables/seats.ts";
import { findStage } from "../store/tables/stages.ts";
import { actorIdOf, commit, found, settle, type Context } from "./context.ts";

/**
 * The acting person's card for an application: their draft, or a new one on the newest template
 * (with an interview and a seat where they have none), or the card that is in already.
 */
export function openScorecard(
  context: Context,
  { applicationId, seatId }: ParsedInputOf<"scorecard.open">,
): { scorecardId: string } {
  if (seatId !== null) return openSeat(context, applicationId, seatId);
  const known = knownCard(context.store, applicationId, actorIdOf(context.store));
  if (known !== null) return { scorecardId: known.id };
  return commit(context, null, (tx) => {
    const application = found(readDecisionCards(tx, [applicationId])[0], "This application");
    refuseInactive(application);
    return { scorecardId: beginScorecard(tx, application, interviewNameFor(tx, application)) };
  });
}

/** The card of one of the acting person's seats, begun where there is none. */
function openSeat(
  context: Context,
  applicationId: string,
  seatId: string,
): { scorecardId: string } {
  const { store } = context;
  const seat = listSeatsById(store, applicationId, seatId);
  const known = findScorecardOfSeat(store, seatId);
  const { interview, member } = seat;
  settle(
    decideSeatCard({ memberId: member.id, memberName: member.name }, interview, actorIdOf(store)),
  );
  if (known !== undefined) return { scorecardId: known.id };
  return commit(context, null, (tx) => {
    const application = found(readDecisionCards(tx, [applicationId])[0], "This application");
    refuseInactive(application);
    return { scorecardId: insertDraft(tx, application, seatId) };
  });
}

function listSeatsById(db: Db, applicationId: string, seatId: string) {
  const interview = readInterviews(db, { applicationId }).find((one) =>
    one.seats.some((seat) => seat.id === seatId),
  );
  const seat = interview?.seats.find((one) => one.id === seatId);
  return {
    interview: found(interview, "This interview"),
    member: found(seat?.member, "This seat"),
  };
}

function refuseInactive(application: DecisionCard): void {
  const sentence = notActive(application);
  if (sentence !== null) settle(refused("not_active", sentence));
}

/**
 * A draft, or a card that was submitted since the application entered the stage where it stands
 * now; null where one is to be begun.
 */
function knownCard(db: Db, applicationId: string, actorId: string): Scorecard | null {
  const application = found(readDecisionCards(db, [applicationId])[0], "This application");
  const cards = listSeatsOf(db, applicationId, actorId).map((seat) => ({
    card: findScorecardOfSeat(db, seat.id),
    interview: findInterview(db, seat.interviewId)?.name,
  }));
  const draft = cards.find(({ card }) => card?.status === "draft")?.card;
  if (draft !== undefined) return draft;
  if (cards.some(({ card }) => card === undefined)) return null;
  const name = interviewNameFor(db, application);
  const submitted = cards.findLast(
    ({ card, interview }) =>
      interview === name || (card?.submittedAt ?? "") >= application.enteredStageAt,
  )?.card;
  return submitted ?? (application.disposition === "active" ? null : (cards.at(-1)?.card ?? null));
}

function interviewNameFor(db: Db, application: DecisionCard): string {
  return `${found(findStage(db, application.stageId), "This stage").name} interview`;
}

/** Begins a draft of the acting person on their free seat, or on a new interview of this name. */
export function beginScorecard(
  tx: Tx,
  application: { applicationId: string; requisitionId: string },
  interviewName: string,
): string {
  const { applicationId } = application;
  const free = listSeatsOf(tx, applicationId, tx.actorId).find(
    (seat) => findScorecardOfSeat(tx, seat.id) === undefined,
  );
  return insertDraft(tx, application, free?.id ?? takeSeat(tx, applicationId, interviewName));
}

/** Begins a draft on a seat, on the newest version of the template. */
function insertDraft(
  tx: Tx,
  { applicationId, requisitionId }: { applicationId: string; requisitionId: string },
  seatId: string,
): string {
  const template = found(findLatestTemplate(tx, requisitionId), "This scorecard template");
  const id = tx.newId();
  insertScorecard(tx, {
    id,
    seatId,
    applicationId,
    authorId: tx.actorId,
    templateId: template.id,
    recommendation: null,
    takeaways: "",
    privateNote: "",
    createdAt: tx.now,
  });
  return id;
}

function takeSeat(tx: Tx, applicationId: string, name: string): string {
  const [interviewId, seatId] = [tx.newId(), tx.newId()];
  insertInterview(tx, {
    id: interviewId,
    applicationId,
    name,
    focusCriterionIds: [],
    status: "done",
  });
  insertSeat(tx, { id: seatId, interviewId, teamMemberId: tx.actorId, dueOn: null });
  return seatId;
}
