import { notActive } from "./application.ts";
import type { LeavingApplication } from "./leaving.ts";
import { shortName } from "./names.ts";
import { orderKeysBetween } from "./orderKey.ts";
import { decideStageToEnter, type Stage } from "./pipeline.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";
import { decideIntake, type RequisitionStatus } from "./requisition.ts";

/** What becomes of one application that goes on elsewhere; never counted as a rejection. */
export interface TransferChange {
  applicationId: string;
  candidateId: string;
  /** The stage it leaves, which it keeps. */
  stageId: string;
  /** The new application's order key on the stage it comes to. */
  position: string;
}

export interface TransferChanges {
  stage: Stage;
  changes: TransferChange[];
}

/**
 * Decides that applications go on, on another requisition: these are closed as transferred, and
 * new ones begin at the end of a stage there. Refusals: `requisition_closed`, `stage_unknown`,
 * `stage_archived`, `no_stage`, `not_active`, `same_requisition`, `already_there`, `same_person`.
 */
export function decideTransfer(input: {
  applications: readonly LeavingApplication[];
  to: { id: string; title: string; status: RequisitionStatus };
  /** The stages of the requisition they go to, in order. */
  stages: readonly Stage[];
  /** The stage they come to; the first when null. */
  toStageId: string | null;
  /** Candidates with an active application there. */
  activeThere: ReadonlySet<string>;
  /** Order key of the last card by stage. */
  lastPositions: ReadonlyMap<string, string>;
}): Decision<TransferChanges> {
  const { applications, to, stages, toStageId, activeThere, lastPositions } = input;
  const intake = decideIntake(to);
  if (!intake.ok) return intake;
  const entered = decideStageToEnter(stages, toStageId);
  if (!entered.ok) return entered;
  const stage = entered.value;
  const unique = [...new Map(applications.map((one) => [one.applicationId, one])).values()];
  const coming = new Set<string>();
  for (const application of unique) {
    const refusal = refuseTransfer(application, to, activeThere, coming);
    if (refusal !== null) return refusal;
    coming.add(application.candidateId);
  }
  const keys = orderKeysBetween(lastPositions.get(stage.id) ?? null, null, unique.length);
  const changes = unique.map(({ applicationId, candidateId, stageId }, index) => ({
    applicationId,
    candidateId,
    stageId,
    position: keys[index] ?? "",
  }));
  return agreed({ stage, changes });
}

function refuseTransfer(
  application: LeavingApplication,
  to: { id: string; title: string },
  activeThere: ReadonlySet<string>,
  coming: ReadonlySet<string>,
): Decision<never> | null {
  const sentence = notActive(application);
  if (sentence !== null) return refused("not_active", sentence);
  const [who, where] = [shortName(application.name), shortName(to.title)];
  if (application.requisitionId === to.id) {
    return refused(
      "same_requisition",
      `${who} is on ${where} already. Choose another requisition.`,
    );
  }
  if (activeThere.has(application.candidateId)) {
    return conflicting(
      "already_there",
      `${who} is active on ${where} already. Go on with that application, or leave ${who} out.`,
    );
  }
  return coming.has(application.candidateId)
    ? refused(
        "same_person",
        `Two of these applications are ${who}'s, and only one can go to ${where}. Leave one out.`,
      )
    : null;
}
