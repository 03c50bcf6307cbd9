import { describeSubmission, describeTransition } from "../../../shared/domain/activity.ts";
import { mergeByTime } from "../../../shared/domain/activity.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { CandidateDetail, TimelineEntry } from "../../../shared/ipc/views.ts";
import {
  readNoteLines,
  readScorecardLines,
  readTransitionLines,
} from "../store/reads/candidateHistory.ts";
import type { Db } from "../store/sql.ts";
import { findCandidate } from "../store/tables/candidates.ts";
import { listCandidateTags } from "../store/tables/candidateTags.ts";
import { applicationViews } from "./applicationViews.ts";
import { actorIdOf, found, type Context } from "./context.ts";

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
    timeline: timelineOf(store, id),
  };
}

/** What happened to a candidate, the newest first. */
function timelineOf(db: Db, candidateId: string): TimelineEntry[] {
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
      text: `Note by ${line.author}: ${line.text}`,
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
  return mergeByTime<TimelineEntry>([transitions, notes, scorecards]).reverse();
}
