import { mayReadCard } from "../../../shared/domain/blind.ts";
import { comparisonOf, decideComparison } from "../../../shared/domain/comparison.ts";
import { debriefOf } from "../../../shared/domain/debrief.ts";
import type {
  Debrief,
  DebriefCard,
  DebriefCriterion,
  DebriefSeat,
} from "../../../shared/domain/debriefShape.ts";
import { isCardDue } from "../../../shared/domain/interviewRules.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type {
  ComparisonView,
  DebriefHead,
  DebriefView,
  DecisionView,
} from "../../../shared/ipc/interviewViews.ts";
import { readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import {
  readDerivedFrom,
  readSubmittedLines,
  readTitles,
  type SubmittedLine,
} from "../store/reads/debrief.ts";
import { readInterviews } from "../store/reads/interviews.ts";
import type { Db } from "../store/sql.ts";
import { findCandidate } from "../store/tables/candidates.ts";
import { listDecisions, type DecisionRecord } from "../store/tables/decisions.ts";
import { listRatings } from "../store/tables/scorecards.ts";
import { findLatestTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { findStage } from "../store/tables/stages.ts";
import { checksOf } from "./applicationViews.ts";
import { found, settle, type Context } from "./context.ts";
import { localDate } from "./dates.ts";
import { standingOn, type Standing } from "./standing.ts";

/** An application's debrief, as far as the acting person may read it. */
export function getDebrief(
  { store, clock }: Context,
  { applicationId }: ParsedInputOf<"debrief.get">,
): DebriefView {
  const application = load(store, applicationId);
  const standing = standingOn(store, application);
  const criteria = criteriaOf(store, application.requisitionId);
  return {
    ...headOf(store, application),
    debrief: debriefFor(store, { application, standing, criteria, now: clock() }),
    checks: checksOf(store, applicationId, application.requisitionId),
    decisions: standing.mayReadOthers ? listDecisions(store, applicationId).map(decisionView) : [],
    hiddenText: standing.hiddenText,
  };
}

/** Two to six applications of one requisition side by side. */
export function compareApplications(
  { store, clock }: Context,
  { applicationIds }: ParsedInputOf<"debrief.compare">,
): ComparisonView {
  const applications = [...new Set(applicationIds)].map((id) => load(store, id));
  const requisitionId = settle(decideComparison(applications));
  const criteria = criteriaOf(store, requisitionId);
  const columns = applications.map((application) => {
    const standing = standingOn(store, application);
    const { applicationId } = application;
    const decision = listDecisions(store, applicationId).find((one) => one.revokedAt === null);
    return {
      applicationId,
      debrief: debriefFor(store, { application, standing, criteria, now: clock() }),
      head: {
        ...headOf(store, application),
        checks: checksOf(store, applicationId, requisitionId),
        decision: decision === undefined || !standing.mayReadOthers ? null : decisionView(decision),
        hiddenText: standing.hiddenText,
      },
    };
  });
  return {
    requisitionId,
    requisitionTitle: applications[0]?.requisitionTitle ?? "",
    comparison: comparisonOf(criteria, columns),
    heads: columns.map(({ head }) => head),
  };
}

function load(db: Db, applicationId: string): DecisionCard {
  return found(readDecisionCards(db, [applicationId])[0], "This application");
}

/** Today's criteria of a requisition, as far as a debrief needs them. */
function criteriaOf(db: Db, requisitionId: string): DebriefCriterion[] {
  const template = findLatestTemplate(db, requisitionId);
  if (template === undefined) return [];
  return listCriteria(db, template.id).map(({ id, title, importance, weight }) => ({
    ...{ id, title, importance, weight },
  }));
}

function headOf(db: Db, application: DecisionCard): DebriefHead {
  const { applicationId, candidateId, requisitionId, requisitionTitle } = application;
  const candidate = found(findCandidate(db, candidateId), "This candidate");
  return {
    applicationId,
    candidateId,
    candidateName: candidate.name,
    currentTitle: candidate.currentTitle,
    currentCompany: candidate.currentCompany,
    requisitionId,
    requisitionTitle,
    stageName: findStage(db, application.stageId)?.name ?? "",
  };
}

function debriefFor(
  db: Db,
  given: {
    application: DecisionCard;
    standing: Standing;
    criteria: readonly DebriefCriterion[];
    now: Date;
  },
): Debrief {
  const { application, standing, criteria, now } = given;
  const lines = readSubmittedLines(db, application.applicationId);
  const isReadable = ({ authorId }: SubmittedLine) =>
    mayReadCard({ authorId, status: "submitted" }, standing.blind, standing.reader);
  return debriefOf({
    criteria,
    derivedFrom: readDerivedFrom(db, application.requisitionId),
    cards: lines.filter(isReadable).map((line) => cardOf(db, line)),
    seats: [
      ...lines.filter((line) => !isReadable(line)).map(hiddenSeat),
      ...openSeats(db, application.applicationId, now),
    ],
  });
}

function cardOf(db: Db, line: SubmittedLine): DebriefCard {
  const { authorId, authorName, templateId, ...rest } = line;
  return {
    ...rest,
    author: { id: authorId, name: authorName },
    criteria: readTitles(db, templateId),
    answers: new Map(
      listRatings(db, line.scorecardId).map(({ criterionId, answer, evidence }) => [
        criterionId,
        { answer, evidence },
      ]),
    ),
  };
}

/** Of a hidden card only that it is in. */
function hiddenSeat({ seatId, authorId, authorName, interviewName }: SubmittedLine): DebriefSeat {
  const author = { id: authorId, name: authorName };
  return { seatId, author, interviewName, state: "hidden", dueOn: null, isOverdue: false };
}

/** Seats of interviews that were not called off, whose card is not in. */
function openSeats(db: Db, applicationId: string, now: Date): DebriefSeat[] {
  const today = localDate(now);
  return readInterviews(db, { applicationId })
    .filter(({ status }) => status === "planned" || status === "done")
    .flatMap((line) =>
      line.seats.flatMap((seat): DebriefSeat[] => {
        const { id: seatId, card, dueOn, isReopened } = seat;
        if (card === "in") return [];
        const { id, name } = seat.member;
        const open = isCardDue(line, now.getTime()) ? ("owed" as const) : ("planned" as const);
        return [
          {
            seatId,
            author: { id, name },
            interviewName: line.name,
            state: isReopened ? "reopened" : card === "draft" ? "draft" : open,
            dueOn,
            isOverdue: dueOn !== null && dueOn < today,
          },
        ];
      }),
    );
}

/** A decision as windows show it. */
export function decisionView(record: DecisionRecord): DecisionView {
  const { id, outcome, reason, decidedAt, decidedBy } = record;
  const { revokedAt, revokedBy, revokeReason } = record;
  const revoked =
    revokedAt === null ? null : { at: revokedAt, by: revokedBy, reason: revokeReason ?? "" };
  return { id, outcome, reason, decidedAt, decidedBy, revoked };
}
