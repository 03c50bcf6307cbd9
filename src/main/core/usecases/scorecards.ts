import { mayReadCard, mayReadPrivateNote } from "../../../shared/domain/blind.ts";
import {
  decideReading,
  decideSubmit,
  decideWriting,
  missingOnCard,
  type RatedCriterion,
} from "../../../shared/domain/scorecard.ts";
import { decideText } from "../../../shared/domain/scorecardRules.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { CardVersion, ScorecardView } from "../../../shared/ipc/views.ts";
import { readDecisionCards } from "../store/reads/cards.ts";
import { readRecruiterIds } from "../store/reads/hiringTeam.ts";
import type { Db, Tx } from "../store/sql.ts";
import { findCandidate, touchCandidates } from "../store/tables/candidates.ts";
import { findInterview, updateInterviewStatus } from "../store/tables/interviews.ts";
import {
  findEvidence,
  findScorecard,
  listRatings,
  listVersionsOfSeat,
  saveEvidence,
  saveRating,
  saveScorecardWords,
  submitScorecard,
  type Scorecard,
} from "../store/tables/scorecards.ts";
import { findTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { findSeat } from "../store/tables/seats.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { checksOf } from "./applicationViews.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { standingOn } from "./standing.ts";

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
  const author = found(findTeamMember(store, card.authorId), "Whoever wrote this scorecard");
  const template = found(findTemplate(store, card.templateId), "This scorecard template");
  const { blind, reader, mayReadOthers } = standingOn(store, application);
  const isReadable = mayReadCard(card, blind, reader);
  settle(decideReading({ isReadable, status: card.status, author: author.name }, blind));
  const interview = interviewOf(store, card);
  const isNoteShown = mayReadPrivateNote(card, reader, readRecruiterIds(store, requisitionId));
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
    seatId: card.seatId,
    interviewId: interview.id,
    interviewName: interview.name,
    interviewStart: interview.start,
    interviewLength: interview.lengthMinutes,
    templateVersion: template.version,
    blind,
    areOthersHidden: !mayReadOthers,
    versions: versionsOf(store, card),
    ratings,
    recommendation: card.recommendation,
    takeaways: card.takeaways,
    privateNote: isNoteShown ? card.privateNote : "",
    submittedAt: card.submittedAt,
    gapReason: card.gapReason,
    missing: missingOnCard(ratings, card.recommendation),
    checks: checksOf(store, applicationId, requisitionId),
  };
}

/** Every version of a card, the oldest first; who may read one may read why it was reopened. */
function versionsOf(db: Db, card: Scorecard): CardVersion[] {
  return listVersionsOfSeat(db, card.seatId).map(({ id, status, submittedAt, reopenReason }) => ({
    ...{ id, status, submittedAt, reopenReason },
  }));
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
export function loadOwnDraft(tx: Tx, id: string): Scorecard {
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
    const { id, criterionId, evidence, base } = input;
    refuseStrange(tx, loadOwnDraft(tx, id), criterionId);
    settle(decideText(findEvidence(tx, id, criterionId), evidence, base));
    saveEvidence(tx, id, criterionId, evidence);
    return null;
  });
}

/** Keeps recommendation, take-aways and private note as they are typed; what is left out stays. */
export function writeScorecard(context: Context, input: ParsedInputOf<"scorecard.write">): null {
  return commit(context, null, (tx) => {
    const card = loadOwnDraft(tx, input.id);
    const { recommendation = card.recommendation } = input;
    const { takeaways = card.takeaways, privateNote = card.privateNote, base } = input;
    if (input.takeaways !== undefined) settle(decideText(card.takeaways, takeaways, base));
    if (input.privateNote !== undefined) settle(decideText(card.privateNote, privateNote, base));
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
  const { id: interviewId, status } = interviewOf(tx, card);
  // Somebody wrote about it, so it took place; the time of the card is no person's statement.
  if (status === "planned") updateInterviewStatus(tx, interviewId, "done", null);
  const application = readDecisionCards(tx, [card.applicationId])[0];
  if (application !== undefined) touchCandidates(tx, [application.candidateId]);
  return null;
}
