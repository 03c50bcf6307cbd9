import { labels } from "../../../shared/domain/labels.ts";
import {
  decideHire,
  decideLeave,
  decideRestore,
  isFree,
  type LeaveKind,
} from "../../../shared/domain/leaving.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { HireResult } from "../../../shared/ipc/boardViews.ts";
import type { Tx } from "../store/sql.ts";
import {
  activeCandidateIds,
  countActive,
  disposeApplication,
  lastPositions,
  restoreApplication,
} from "../store/tables/applications.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import { findDispositionReason } from "../store/tables/dispositionReasons.ts";
import { fillOpening, listOpenings, reopenOpening } from "../store/tables/openings.ts";
import { appendTransition } from "../store/tables/stageTransitions.ts";
import { listStages } from "../store/tables/stages.ts";
import { candidateIdsOf, loadCards, namesOf } from "./applications.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** Rejects applications: we decline. */
export function reject(context: Context, input: ParsedInputOf<"application.reject">): null {
  return commit(context, null, (tx) => leavePipeline(tx, "rejected", input));
}

/** Records that candidates withdrew: they decline. */
export function withdraw(context: Context, input: ParsedInputOf<"application.withdraw">): null {
  return commit(context, null, (tx) => leavePipeline(tx, "withdrawn", input));
}

/** Takes applications out of the pipeline with a reason, within a transaction. */
export function leavePipeline(
  tx: Tx,
  kind: LeaveKind,
  input: ParsedInputOf<"application.reject">,
): null {
  const applications = loadCards(tx, input.applicationIds);
  const reason = findDispositionReason(tx, input.reasonId) ?? null;
  const { note } = input;
  const changes = settle(decideLeave({ kind, applications, reason, note, now: tx.now }));
  for (const change of changes) {
    disposeApplication(tx, change);
    appendTransition(tx, {
      applicationId: change.applicationId,
      kind,
      fromStageId: change.stageId,
      toStageId: change.stageId,
      fromDisposition: "active",
      toDisposition: kind,
      reasonId: change.reasonId,
      note: change.note,
    });
  }
  touchCandidates(tx, candidateIdsOf(applications));
  tx.label = (kind === "rejected" ? labels.reject : labels.withdraw)(namesOf(applications));
  return null;
}

/** Hires an application into the first opening that is free; says what is left to fill. */
export function hire(context: Context, input: ParsedInputOf<"application.hire">): HireResult {
  return commit(context, null, (tx) => hireApplication(tx, input));
}

/** The same within a transaction. */
export function hireApplication(tx: Tx, input: ParsedInputOf<"application.hire">): HireResult {
  const [application] = loadCards(tx, [input.applicationId]);
  const card = found(application, "This application");
  const { application: change, opening } = settle(
    decideHire({
      application: card,
      requisitionTitle: card.requisitionTitle,
      openings: listOpenings(tx, card.requisitionId),
      startsOn: input.startsOn,
      now: tx.now,
    }),
  );
  disposeApplication(tx, { ...change, disposition: "hired", reasonId: null, note: null });
  fillOpening(tx, opening);
  appendTransition(tx, {
    applicationId: card.applicationId,
    kind: "hired",
    fromStageId: card.stageId,
    toStageId: card.stageId,
    fromDisposition: "active",
    toDisposition: "hired",
  });
  touchCandidates(tx, [card.candidateId]);
  tx.label = labels.hire(card.name);
  return {
    allFilled: !listOpenings(tx, card.requisitionId).some(isFree),
    activeCount: countActive(tx, card.requisitionId),
  };
}

/** Brings applications that have left back to the stage they left. */
export function restore(context: Context, input: ParsedInputOf<"application.restore">): null {
  return commit(context, null, (tx) => {
    const applications = loadCards(tx, input.applicationIds);
    for (const [requisitionId, own] of Map.groupBy(applications, (one) => one.requisitionId)) {
      const changes = settle(
        decideRestore({
          applications: own,
          stages: listStages(tx, requisitionId),
          lastPositions: lastPositions(tx, requisitionId),
          activeCandidateIds: activeCandidateIds(tx, requisitionId),
          openings: listOpenings(tx, requisitionId),
          now: tx.now,
        }),
      );
      for (const change of changes) {
        restoreApplication(tx, change);
        if (change.reopensOpeningId !== null) reopenOpening(tx, change.reopensOpeningId);
        appendTransition(tx, {
          applicationId: change.applicationId,
          kind: "restored",
          fromStageId: change.fromStageId,
          toStageId: change.toStageId,
          fromDisposition: change.fromDisposition,
          toDisposition: "active",
        });
      }
    }
    touchCandidates(tx, candidateIdsOf(applications));
    tx.label = labels.restore(namesOf(applications));
    return null;
  });
}
