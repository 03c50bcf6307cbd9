import { mayReadCard, mayReadPrivateNote } from "../../../shared/domain/blind.ts";
import { notActive } from "../../../shared/domain/moves.ts";
import { refused } from "../../../shared/domain/refusal.ts";
import {
  decideReading,
  decideSubmit,
  decideWriting,
  missingOnCard,
  type RatedCriterion,
} from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { readSeatStandings } from "../store/reads/boardCards.ts";
import { readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import type { Db, Tx } from "../store/sql.ts";
import { findCandidate, touchCandidates } from "../store/tables/candidates.ts";
import {
  findInterview,
  findSeat,
  insertInterview,
  insertSeat,
  listSeatsOf,
} from "../store/tables/interviews.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import {
  findScorecard,
  findScorecardOfSeat,
  insertScorecard,
  listRatings,
  saveEvidence,
  saveRating,
  saveScorecardWords,
  submitScorecard,
  type Scorecard,
} from "../store/tables/scorecards.ts";
import {
  findLatestTemplate,
  findTemplate,
  listCriteria,
} from "../store/tables/scorecardTemplates.ts";
import { findStage } from "../store/tables/stages.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { checksOf } from "./applicationViews.ts";
import { readerOf } from "./board.ts";
import { actorIdOf, commit, found, settle, type Context } from "./context.ts";

/**
 * The acting person's card for an application: their draft, or a new one on the newest template
 * (with an interview and a seat where they have none), or the card that is in already.
 */
export function openScorecard(
  context: Context,
  { applicationId }: ParsedInputOf<"scorecard.open">,
): { scorecardId: string } {
  const known = knownCard(context.store, applicationId, actorIdOf(context.store));
  if (known !== null) return { scorecardId: known.id };
  return commit(context, null, (tx) => {
    const application = found(readDecisionCards(tx, [applicationId])[0], "This application");
    const sentence = notActive(application);
    if (sentence !== null) settle(refused("not_active", sentence));
    return { scorecardId: beginScorecard(tx, application, interviewNameFor(tx, application)) };
  });
}

/** A draft, or a card that was submitted on the stage where the application stands now. */
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
  const submitted = cards.find(({ interview }) => interview === name)?.card;
  return submitted ?? (application.disposition === "active" ? null : (cards.at(-1)?.card ?? null));
}

function interviewNameFor(db: Db, application: DecisionCard): string {
  return `${found(findStage(db, application.stageId), "This stage").name} interview`;
}

/** Begins a draft of the acting person on their free seat, or on a new interview of this name. */
export function beginScorecard(
  tx: Tx,
  { applicationId, requisitionId }: { applicationId: string; requisitionId: string },
  interviewName: string,
): string {
  const template = found(findLatestTemplate(tx, requisitionId), "This scorecard template");
  const free = listSeatsOf(tx, applicationId, tx.actorId).find(
    (seat) => findScorecardOfSeat(tx, seat.id) === undefined,
  );
  const id = tx.newId();
  insertScorecard(tx, {
    id,
    seatId: free?.id ?? takeSeat(tx, applicationId, interviewName),
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

/** A card with everything that the acting person may read of it. */
export function getScorecard(
  { store }: Context,
  { id }: ParsedInputOf<"scorecard.get">,
): ScorecardView {
  const card = found(findScorecard(store, id), "This scorecard");
  const { applicationId } = card;
  const application = found(readDecisionCards(store, [applicationId])[0], "This application");
  const { candidateId, requisitionId, requisitionTitle } = application;
  const candidate = found(findCandidate(store, candidateId), "This candidate");
  const requisition = found(findRequisition(store, requisitionId), "This requisition");
  const author = found(findTeamMember(store, card.authorId), "Whoever wrote this scorecard");
  const template = found(findTemplate(store, card.templateId), "This scorecard template");
  const actorId = actorIdOf(store);
  const standing = readSeatStandings(store, { applicationIds: [applicationId] }, actorId);
  const reader = readerOf(actorId, standing.get(applicationId));
  const isReadable = mayReadCard(card, requisition.blind, reader);
  settle(
    decideReading({ isReadable, status: card.status, author: author.name }, requisition.blind),
  );
  const ratings = ratingsOf(store, card);
  return {
    id,
    status: card.status,
    author,
    applicationId,
    candidateId,
    candidateName: candidate.name,
    currentTitle: candidate.currentTitle,
    currentCompany: candidate.currentCompany,
    requisitionId,
    requisitionTitle,
    interviewName: interviewOf(store, card).name,
    templateVersion: template.version,
    ratings,
    recommendation: card.recommendation,
    takeaways: card.takeaways,
    privateNote: mayReadPrivateNote(card, reader) ? card.privateNote : "",
    submittedAt: card.submittedAt,
    gapReason: card.gapReason,
    missing: missingOnCard(ratings, card.recommendation),
    checks: checksOf(store, applicationId, requisitionId),
  };
}

function interviewOf(db: Db, card: Scorecard) {
  const seat = found(findSeat(db, card.seatId), "This seat");
  return found(findInterview(db, seat.interviewId), "This interview");
}

/** Every criterion of the version the card was begun on, focus first, with what was answered. */
function ratingsOf(db: Db, card: Scorecard): RatedCriterion[] {
  const focus = new Set(interviewOf(db, card).focusCriterionIds);
  const given = new Map(listRatings(db, card.id).map((rating) => [rating.criterionId, rating]));
  const ratings = listCriteria(db, card.templateId).map((criterion) => {
    const rating = given.get(criterion.id);
    return {
      criterion,
      isFocus: focus.has(criterion.id),
      answer: rating?.answer ?? null,
      evidence: rating?.evidence ?? "",
    };
  });
  return [
    ...ratings.filter((rating) => rating.isFocus),
    ...ratings.filter((rating) => !rating.isFocus),
  ];
}

/** The card, when the acting person may write on it now; else an AppError with a sentence. */
function loadOwnDraft(tx: Tx, id: string): Scorecard {
  const card = found(findScorecard(tx, id), "This scorecard");
  const author = found(findTeamMember(tx, card.authorId), "Whoever wrote this scorecard");
  const isOwn = card.authorId === tx.actorId;
  settle(decideWriting({ isOwn, status: card.status, author: author.name }));
  return card;
}

function refuseStrange(tx: Tx, card: Scorecard, criterionId: string): void {
  const criteria = listCriteria(tx, card.templateId);
  found(
    criteria.find((criterion) => criterion.id === criterionId),
    "This criterion",
  );
}

/** Answers one criterion of the acting person's draft. */
export function rate(context: Context, input: ParsedInputOf<"scorecard.rate">): null {
  return commit(context, null, (tx) => {
    refuseStrange(tx, loadOwnDraft(tx, input.id), input.criterionId);
    saveRating(tx, input.id, input.criterionId, input.answer);
    return null;
  });
}

/** Keeps the evidence for one criterion as it is typed. */
export function writeEvidence(
  context: Context,
  input: ParsedInputOf<"scorecard.writeEvidence">,
): null {
  return commit(context, null, (tx) => {
    refuseStrange(tx, loadOwnDraft(tx, input.id), input.criterionId);
    saveEvidence(tx, input.id, input.criterionId, input.evidence);
    return null;
  });
}

/** Keeps recommendation, take-aways and private note as they are typed; what is left out stays. */
export function writeScorecard(context: Context, input: ParsedInputOf<"scorecard.write">): null {
  return commit(context, null, (tx) => {
    const card = loadOwnDraft(tx, input.id);
    const { recommendation = card.recommendation } = input;
    const { takeaways = card.takeaways, privateNote = card.privateNote } = input;
    saveScorecardWords(tx, input.id, { recommendation, takeaways, privateNote });
    return null;
  });
}

/** Submits and locks the acting person's card; gaps need a reason. */
export function submit(context: Context, input: ParsedInputOf<"scorecard.submit">): null {
  return commit(context, null, (tx) => submitCard(tx, input));
}

/** The same within a transaction. */
export function submitCard(tx: Tx, { id, gapReason }: ParsedInputOf<"scorecard.submit">): null {
  const card = loadOwnDraft(tx, id);
  const missing = missingOnCard(ratingsOf(tx, card), card.recommendation);
  const decision = decideSubmit({ missing, gapReason });
  if (!decision.ok) {
    const { code, message } = decision.refusal;
    throw new AppError(code, message, { gapReason: message });
  }
  submitScorecard(tx, id, decision.value);
  const application = readDecisionCards(tx, [card.applicationId])[0];
  if (application !== undefined) touchCandidates(tx, [application.candidateId]);
  return null;
}
