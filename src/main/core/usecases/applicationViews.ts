import { mayReadCard, mayReadOthers } from "../../../shared/domain/blind.ts";
import type { Application } from "../../../shared/domain/application.ts";
import { labels } from "../../../shared/domain/labels.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { ApplicationView, ScorecardSummary } from "../../../shared/ipc/views.ts";
import {
  readBoardCards,
  readSeatStandings,
  readSubmittedCards,
} from "../store/reads/boardCards.ts";
import { readScorecardLines } from "../store/reads/candidateHistory.ts";
import { readDecisionCards } from "../store/reads/cards.ts";
import { readActionCards } from "../store/reads/nextActions.ts";
import { readTransfers } from "../store/reads/transfers.ts";
import type { Db } from "../store/sql.ts";
import { listAnswers, listChecks, saveAnswer } from "../store/tables/applicationChecks.ts";
import { listApplicationsOf } from "../store/tables/applications.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { listStages } from "../store/tables/stages.ts";
import { meanOf, readerOf } from "./board.ts";
import { commit, found, type Context } from "./context.ts";
import { pauseReader } from "./pauses.ts";

/** A candidate's applications, the oldest first, with what the acting person may see of cards. */
export function applicationViews(db: Db, candidateId: string, actorId: string): ApplicationView[] {
  const lines = Map.groupBy(readScorecardLines(db, { candidateId }), (line) => line.applicationId);
  return listApplicationsOf(db, candidateId).map((application) => {
    const { id, requisitionId } = application;
    const requisition = found(findRequisition(db, requisitionId), "This requisition");
    const scope = { applicationIds: [id] };
    const reader = readerOf(actorId, readSeatStandings(db, scope, actorId).get(id));
    const submitted = readSubmittedCards(db, scope).get(id) ?? [];
    const scorecards = (lines.get(id) ?? []).map((line): ScorecardSummary => {
      const card = { authorId: line.author.id, status: line.status };
      const isHidden = !mayReadCard(card, requisition.blind, reader);
      return {
        id: line.id,
        author: line.author,
        status: line.status,
        interviewName: line.interviewName,
        submittedAt: line.submittedAt,
        recommendation: isHidden ? null : line.recommendation,
        mean: isHidden ? null : meanOf(submitted.filter((one) => one.scorecardId === line.id)),
        isHidden,
      };
    });
    const view = viewOf(db, application);
    // Why somebody was declined is a judgement, too; the reason from the list is a fact of the board.
    const note = mayReadOthers(requisition.blind, reader) ? view.note : null;
    return { ...view, note, requisitionTitle: requisition.title, scorecards };
  });
}

function viewOf(
  db: Db,
  application: Application,
): Omit<ApplicationView, "requisitionTitle" | "scorecards"> {
  const { id, requisitionId, stageId } = application;
  const stages = listStages(db, requisitionId);
  const stage = stages.find((one) => one.id === stageId);
  return {
    applicationId: id,
    requisitionId,
    stages: stages
      .filter((one) => one.archivedAt === null)
      .map((one) => ({ id: one.id, name: one.name })),
    stageId,
    stageName: stage?.name ?? "",
    disposition: application.disposition,
    reason: readBoardCards(db, { applicationIds: [id] })[0]?.reason ?? null,
    note: application.dispositionNote,
    appliedAt: application.appliedAt,
    enteredStageAt: application.enteredStageAt,
    targetDays: stage?.targetDays ?? null,
    pauses: pauseReader(db)(requisitionId),
    nextAction: readActionCards(db, [id])[0]?.nextAction ?? null,
    ...readTransfers(db, id),
    startsOn: application.startsOn,
    checks: checksOf(db, id, requisitionId),
  };
}

/** The checks of a requisition with the answers of one application. */
export function checksOf(
  db: Db,
  applicationId: string,
  requisitionId: string,
): ApplicationView["checks"] {
  const answers = new Map(listAnswers(db, applicationId).map((answer) => [answer.checkId, answer]));
  return listChecks(db, requisitionId).map((check) => {
    const answer = answers.get(check.id);
    return {
      check,
      answer: answer?.answer ?? null,
      seenIn: answer?.seenIn ?? null,
      by: answer?.answeredBy ?? null,
    };
  });
}

/** Answers a check of an application in the acting person's name; null takes the answer back. */
export function answerCheck(
  context: Context,
  input: ParsedInputOf<"application.answerCheck">,
): null {
  return commit(context, null, (tx) => {
    const card = found(readDecisionCards(tx, [input.applicationId])[0], "This application");
    const checks = listChecks(tx, card.requisitionId);
    found(
      checks.find((check) => check.id === input.checkId),
      "This check",
    );
    saveAnswer(tx, input);
    touchCandidates(tx, [card.candidateId]);
    tx.label = labels.answerCheck(card.name);
    return null;
  });
}
