import {
  describeDecision,
  describeInterview,
  describeNote,
  describeSubmission,
  describeTransition,
} from "../../../shared/domain/activity.ts";
import { mergeByTime } from "../../../shared/domain/activity.ts";
import type { Application } from "../../../shared/domain/application.ts";
import { isNoteHidden } from "../../../shared/domain/blind.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { CandidateDetail, TimelineEntry } from "../../../shared/ipc/views.ts";
import {
  readNoteLines,
  readScorecardLines,
  readTransitionLines,
} from "../store/reads/candidateHistory.ts";
import type { Db } from "../store/sql.ts";
import { readInterviewLines } from "../store/reads/interviewHistory.ts";
import { listApplicationsOf } from "../store/tables/applications.ts";
import { findCandidate } from "../store/tables/candidates.ts";
import { listCandidateTags } from "../store/tables/candidateTags.ts";
import { listDecisionsOf, type DecisionRecord } from "../store/tables/decisions.ts";
import { applicationViews } from "./applicationViews.ts";
import { actorIdOf, found, type Context } from "./context.ts";
import { standingOn } from "./standing.ts";

/** A candidate with tags, applications and timeline, as the acting person may see them. */
export function getCandidate(
  { store }: Context,
  { id }: ParsedInputOf<"candidate.get">,
): CandidateDetail {
  const candidate = found(findCandidate(store, id), "This candidate");
  return {
    candidate,
    tags: listCandidateTags(store, id),
    applications: applicationViews(store, id, actorIdOf(store)),
    timeline: timelineOf(store, id, actorIdOf(store)),
  };
}

/** What happened to a candidate, the newest first; others' words as far as they may be read. */
function timelineOf(db: Db, candidateId: string, actorId: string): TimelineEntry[] {
  const applications = listApplicationsOf(db, candidateId);
  const applicationIds = applications.map(({ id }) => id);
  const hidden = hiddenOn(db, applications);
  const transitions = readTransitionLines(db, candidateId).map((line) => ({
    order: line.isStated ? line.recordedAt : line.occurredAt,
    entry: {
      id: line.id,
      at: line.occurredAt,
      kind: "transition" as const,
      text: describeTransition(line),
      applicationId: line.applicationId,
      isStated: line.isStated,
      isVoided: line.isVoided,
    },
  }));
  const plain = { isStated: false, isVoided: false };
  const notes = readNoteLines(db, candidateId).map((line) => ({
    order: line.createdAt,
    entry: {
      ...plain,
      id: line.id,
      at: line.createdAt,
      kind: "note" as const,
      text: describeNote(line, isNoteHidden(line, hidden, actorId)),
      applicationId: line.applicationId,
    },
  }));
  const scorecards = readScorecardLines(db, { candidateId }).flatMap((line) => {
    if (line.submittedAt === null) return [];
    const text = describeSubmission(line.author.name, line.interviewName);
    const { id, applicationId, submittedAt: at } = line;
    return [
      { order: at, entry: { ...plain, id, at, kind: "scorecard" as const, text, applicationId } },
    ];
  });
  const interviews = readInterviewLines(db, applicationIds).map((line) => {
    const { at, applicationId } = line;
    const id = `${line.kind}:${line.id}`;
    const text = describeInterview(line);
    return {
      order: at,
      entry: { ...plain, id, at, kind: "interview" as const, text, applicationId },
    };
  });
  const decisions = listDecisionsOf(db, applicationIds)
    .filter(({ applicationId }) => !hidden.has(applicationId))
    .flatMap(decisionEntries);
  return mergeByTime<TimelineEntry>([
    transitions,
    notes,
    scorecards,
    interviews,
    ...decisions.map((entry) => [{ order: entry.at, entry }]),
  ]).reverse();
}

/** The applications on which what others wrote is hidden from the acting person, by id. */
function hiddenOn(db: Db, applications: readonly Application[]): Set<string> {
  return new Set(
    applications
      .filter(
        ({ id, requisitionId }) =>
          !standingOn(db, { applicationId: id, requisitionId }).mayReadOthers,
      )
      .map(({ id }) => id),
  );
}

function decisionEntries(record: DecisionRecord): TimelineEntry[] {
  const { id, applicationId, outcome } = record;
  const line = (at: string, suffix: string, text: string): TimelineEntry => {
    const isVoided = suffix === "" && record.revokedAt !== null;
    return {
      ...{ id: `${id}${suffix}`, at, text, applicationId, isVoided },
      kind: "decision",
      isStated: false,
    };
  };
  const { decidedAt, decidedBy, revokedAt, revokedBy } = record;
  const recorded = line(decidedAt, "", describeDecision(outcome, decidedBy, false));
  if (revokedAt === null) return [recorded];
  return [
    recorded,
    line(revokedAt, ":revoked", describeDecision(outcome, revokedBy ?? decidedBy, true)),
  ];
}
