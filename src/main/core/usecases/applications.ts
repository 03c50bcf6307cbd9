import type { Place } from "../../../shared/domain/application.ts";
import { alreadyHere } from "../../../shared/domain/candidate.ts";
import { labels } from "../../../shared/domain/labels.ts";
import {
  decideHire,
  decideLeave,
  decideRestore,
  type LeaveKind,
} from "../../../shared/domain/leaving.ts";
import { decideMove, type MoveChanges } from "../../../shared/domain/moves.ts";
import { orderKeyBetween } from "../../../shared/domain/orderKey.ts";
import { decideStageToEnter } from "../../../shared/domain/pipeline.ts";
import { decideIntake } from "../../../shared/domain/requisition.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import { renumberStage } from "../store/history/stageOrder.ts";
import { readCardsInStage, readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import type { Tx } from "../store/sql.ts";
import {
  activeCandidateIds,
  disposeApplication,
  findActiveApplicationId,
  insertApplication,
  lastPositionIn,
  lastPositions,
  placeApplication,
  restoreApplication,
} from "../store/tables/applications.ts";
import { findCandidate, touchCandidates } from "../store/tables/candidates.ts";
import { findDispositionReason } from "../store/tables/dispositionReasons.ts";
import { fillOpening, listOpenings, reopenOpening } from "../store/tables/openings.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { appendTransition } from "../store/tables/stageTransitions.ts";
import { findStage, listStages } from "../store/tables/stages.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** Every application asked for, in the order given. Throws `not_found` when one is gone. */
function loadCards(tx: Tx, applicationIds: readonly string[]): DecisionCard[] {
  const ids = [...new Set(applicationIds)];
  const cards = readDecisionCards(tx, ids);
  if (cards.length === ids.length) return cards;
  throw new AppError(
    "not_found",
    ids.length === 1
      ? "This application is no longer there. Somebody removed it meanwhile."
      : "Some of these applications are no longer there. Look at the board again and choose anew.",
  );
}

function namesOf(cards: readonly DecisionCard[]): string[] {
  return cards.map((card) => card.name);
}

function candidateIdsOf(cards: readonly DecisionCard[]): string[] {
  return cards.map((card) => card.candidateId);
}

/** Adds a candidate to a requisition, on a stage or (null) on its first one. */
export function addApplication(
  context: Context,
  input: ParsedInputOf<"application.add">,
): { applicationId: string } {
  return commit(context, null, (tx) => {
    const candidate = found(findCandidate(tx, input.candidateId), "This candidate");
    const requisition = found(findRequisition(tx, input.requisitionId), "This requisition");
    tx.label = labels.addApplication(candidate.name, requisition.title);
    touchCandidates(tx, [candidate.id]);
    return { applicationId: beginApplication(tx, { ...input, name: candidate.name }) };
  });
}

/**
 * Begins an application at the end of a stage, with its first transition. Throws `refused` for a
 * closed requisition or a stage that takes nobody, `conflict` for a second active application.
 */
export function beginApplication(
  tx: Tx,
  input: { candidateId: string; name: string; requisitionId: string; stageId: string | null },
): string {
  const { candidateId, requisitionId } = input;
  const requisition = found(findRequisition(tx, requisitionId), "This requisition");
  settle(decideIntake(requisition));
  if (findActiveApplicationId(tx, candidateId, requisitionId) !== undefined) {
    settle(alreadyHere(input.name, requisition.title));
  }
  const stage = settle(decideStageToEnter(listStages(tx, requisitionId), input.stageId));
  const id = tx.newId();
  insertApplication(tx, {
    id,
    candidateId,
    requisitionId,
    stageId: stage.id,
    position: orderKeyBetween(lastPositionIn(tx, stage.id), null),
    disposition: "active",
    dispositionReasonId: null,
    dispositionNote: null,
    disposedAt: null,
    appliedAt: tx.now,
    enteredStageAt: tx.now,
    enteredStated: false,
    startsOn: null,
  });
  appendTransition(tx, {
    applicationId: id,
    kind: "applied",
    fromStageId: null,
    toStageId: stage.id,
    fromDisposition: null,
    toDisposition: "active",
  });
  return id;
}

/** Moves applications to a place of a stage of their requisition. */
export function moveToStage(
  context: Context,
  input: ParsedInputOf<"application.moveToStage">,
): null {
  return commit(context, null, (tx) => moveApplications(tx, input));
}

/** The same within a transaction; a move that changes nothing leaves no trace. */
export function moveApplications(tx: Tx, input: ParsedInputOf<"application.moveToStage">): null {
  const cards = loadCards(tx, input.applicationIds);
  const { stage, changes } = decideMoveIn(tx, cards, input);
  if (changes.length === 0) return null;
  for (const change of changes) {
    placeApplication(tx, change);
    if (change.transition === null) continue;
    appendTransition(tx, {
      applicationId: change.applicationId,
      kind: "moved",
      fromStageId: change.transition.fromStageId,
      toStageId: change.stageId,
      fromDisposition: "active",
      toDisposition: "active",
      occurredAt: change.transition.occurredAt,
      isStated: change.transition.isStated,
    });
  }
  const isMove = changes.some((change) => change.transition !== null);
  if (isMove) touchCandidates(tx, candidateIdsOf(cards));
  tx.label = (isMove ? labels.move : labels.reorder)(namesOf(cards), stage.name);
  return null;
}

/** Decides a move; where keys have run out, the stage gets new ones first. */
function decideMoveIn(
  tx: Tx,
  moved: readonly DecisionCard[],
  input: { toStageId: string; place: Place; occurredAt: string | null },
): MoveChanges {
  const decide = (cards: readonly DecisionCard[]) => {
    const requisitionId = findStage(tx, input.toStageId)?.requisitionId;
    return settle(
      decideMove({
        ...input,
        stages: requisitionId === undefined ? [] : listStages(tx, requisitionId),
        inTarget: readCardsInStage(tx, input.toStageId),
        moved: cards,
        now: tx.now,
      }),
    );
  };
  const decided = decide(moved);
  if (!decided.isRewritten) return decided;
  renumberStage(tx, input.toStageId);
  return decide(
    loadCards(
      tx,
      moved.map((card) => card.applicationId),
    ),
  );
}

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

/** Hires an application into the first opening that is free. */
export function hire(context: Context, input: ParsedInputOf<"application.hire">): null {
  return commit(context, null, (tx) => hireApplication(tx, input));
}

/** The same within a transaction. */
export function hireApplication(tx: Tx, input: ParsedInputOf<"application.hire">): null {
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
  return null;
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
