import { notActive, type Disposition, type DispositionReason } from "./application.ts";
import { shortName } from "./names.ts";
import { orderKeyBetween } from "./orderKey.ts";
import type { Stage } from "./pipeline.ts";
import { agreed, conflicting, missing, refused, type Decision } from "./refusal.ts";
import type { Opening } from "./requisition.ts";

/** What leaving and coming back need to know of an application. */
export interface LeavingApplication {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  /** The candidate's name, for sentences. */
  name: string;
  stageId: string;
  disposition: Disposition;
}

export type LeaveKind = DispositionReason["kind"];

/** What becomes of one application that leaves; it keeps the stage it left. */
export interface LeaveChange {
  applicationId: string;
  stageId: string;
  disposition: LeaveKind;
  reasonId: string;
  note: string | null;
  disposedAt: string;
}

const reasonGroups: Readonly<Record<LeaveKind, string>> = {
  rejected: "a rejection",
  withdrawn: "a withdrawal",
};

/**
 * Decides that applications are rejected (we decline) or withdrawn (they decline). `reason` is
 * null where the id named none. Refusals: `reason_unknown`, `reason_of_other_kind`, `not_active`.
 */
export function decideLeave(input: {
  kind: LeaveKind;
  applications: readonly LeavingApplication[];
  reason: DispositionReason | null;
  note: string | null;
  now: string;
}): Decision<LeaveChange[]> {
  const { kind, applications, reason, note, now } = input;
  if (reason === null) {
    return missing("reason_unknown", "That reason is no longer on the list. Choose another one.");
  }
  if (reason.kind !== kind) {
    return refused(
      "reason_of_other_kind",
      `“${reason.name}” is not a reason for ${reasonGroups[kind]}. Choose one from the list.`,
    );
  }
  for (const application of applications) {
    const sentence = notActive(application);
    if (sentence !== null) return refused("not_active", sentence);
  }
  return agreed(
    once(applications).map(({ applicationId, stageId }) => ({
      applicationId,
      stageId,
      disposition: kind,
      reasonId: reason.id,
      note,
      disposedAt: now,
    })),
  );
}

export interface HireChanges {
  application: { applicationId: string; stageId: string; startsOn: string; disposedAt: string };
  opening: { id: string; filledAt: string; filledBy: string };
}

/**
 * Decides that an application is hired: it fills the first opening that is free, in the order
 * given. Refusals: `not_active`, `no_opening`.
 */
export function decideHire(input: {
  application: LeavingApplication;
  requisitionTitle: string;
  openings: readonly Opening[];
  /** A plain date. */
  startsOn: string;
  now: string;
}): Decision<HireChanges> {
  const { application, openings, startsOn, now } = input;
  const sentence = notActive(application);
  if (sentence !== null) return refused("not_active", sentence);
  const free = openings.find(isFree);
  if (free === undefined) {
    const title = shortName(input.requisitionTitle);
    return refused(
      "no_opening",
      `Every opening of ${title} is filled. Add an opening to it, then hire ${shortName(application.name)}.`,
    );
  }
  const { applicationId, stageId } = application;
  return agreed({
    application: { applicationId, stageId, startsOn, disposedAt: now },
    opening: { id: free.id, filledAt: now, filledBy: applicationId },
  });
}

/** True for an opening that still waits for somebody. */
export function isFree(opening: Opening): boolean {
  return opening.filledAt === null && opening.closedAt === null;
}

export interface RestoreChange {
  applicationId: string;
  fromDisposition: Disposition;
  fromStageId: string;
  /** The stage it left, or the first one where that is archived. */
  toStageId: string;
  position: string;
  enteredStageAt: string;
  /** The opening that a hired application gives back. */
  reopensOpeningId: string | null;
}

/**
 * Decides that applications of one requisition come back to the stage they left, at its end, as a
 * new visit. A stage archived since is replaced by the first one. Refusals: `already_active`,
 * `cannot_restore`, `other_active` (the candidate has applied again meanwhile), `no_stage`.
 */
export function decideRestore(input: {
  applications: readonly LeavingApplication[];
  /** The requisition's stages in order, archived ones included. */
  stages: readonly Stage[];
  /** Order key of the last active card by stage id. */
  lastPositions: ReadonlyMap<string, string>;
  /** Candidates with an active application on this requisition. */
  activeCandidateIds: ReadonlySet<string>;
  openings: readonly Opening[];
  now: string;
}): Decision<RestoreChange[]> {
  const taken = new Set(input.activeCandidateIds);
  const ends = new Map(input.lastPositions);
  const changes: RestoreChange[] = [];
  for (const application of once(input.applications)) {
    const refusal = refuseRestore(application, taken);
    if (refusal !== null) return refusal;
    const stage = stageToReturnTo(application.stageId, input.stages);
    if (stage === null) {
      return refused(
        "no_stage",
        "The requisition has no stage left to come back to. Add one first.",
      );
    }
    const position = orderKeyBetween(ends.get(stage.id) ?? null, null);
    ends.set(stage.id, position);
    taken.add(application.candidateId);
    const { applicationId } = application;
    const opening = input.openings.find((one) => one.filledBy === applicationId);
    changes.push({
      applicationId,
      fromDisposition: application.disposition,
      fromStageId: application.stageId,
      toStageId: stage.id,
      position,
      enteredStageAt: input.now,
      reopensOpeningId: opening?.id ?? null,
    });
  }
  return agreed(changes);
}

function refuseRestore(
  { name, disposition, candidateId }: LeavingApplication,
  taken: ReadonlySet<string>,
): Decision<never> | null {
  const who = shortName(name);
  if (disposition === "active") {
    return conflicting("already_active", `${who} is active already. There is nothing to restore.`);
  }
  if (disposition === "transferred" || disposition === "duplicate") {
    return refused(
      "cannot_restore",
      `${who}'s application went on elsewhere and cannot be restored. Add ${who} to the requisition instead.`,
    );
  }
  if (taken.has(candidateId)) {
    return refused(
      "other_active",
      `${who} has applied to this requisition again. Go on with that application.`,
    );
  }
  return null;
}

function stageToReturnTo(stageId: string, stages: readonly Stage[]): Stage | null {
  const open = stages.filter((stage) => stage.archivedAt === null);
  return open.find((stage) => stage.id === stageId) ?? open[0] ?? null;
}

/** Each application once, in the order given. */
function once(applications: readonly LeavingApplication[]): LeavingApplication[] {
  return [...new Map(applications.map((one) => [one.applicationId, one])).values()];
}
