import type { Place } from "../../../shared/domain/application.ts";
import { allAlreadyHere, alreadyHere as alreadyHereOf } from "../../../shared/domain/candidate.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { decideMove, type MoveChanges } from "../../../shared/domain/moves.ts";
import { orderKeyBetween } from "../../../shared/domain/orderKey.ts";
import { decideStageToEnter } from "../../../shared/domain/pipeline.ts";
import { decideIntake } from "../../../shared/domain/requisition.ts";
import { decideStatedTime } from "../../../shared/domain/statedTime.ts";
import type { AddedCandidates } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import { renumberStage } from "../store/history/stageOrder.ts";
import {
  readDecisionCards,
  readStandingCards,
  readStatedApplications,
  type DecisionCard,
} from "../store/reads/cards.ts";
import type { Tx } from "../store/sql.ts";
import {
  findActiveApplicationId,
  insertApplication,
  lastPositionIn,
  placeApplication,
} from "../store/tables/applications.ts";
import { findCandidate, touchCandidates } from "../store/tables/candidates.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { appendTransition } from "../store/tables/stageTransitions.ts";
import { findStage, listStages } from "../store/tables/stages.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** What is said when some of the applications asked for are gone. */
export function goneApplications(count: number): AppError {
  return new AppError(
    "not_found",
    count === 1
      ? "This application is no longer there. Somebody removed it meanwhile."
      : "Some of these applications are no longer there. Look at the board again and choose anew.",
  );
}

/** Every application asked for, in the order given. Throws `not_found` when one is gone. */
export function loadCards(tx: Tx, applicationIds: readonly string[]): DecisionCard[] {
  const ids = [...new Set(applicationIds)];
  const cards = readDecisionCards(tx, ids);
  if (cards.length === ids.length) return cards;
  throw goneApplications(ids.length);
}

/** The candidates' names, for labels. */
export function namesOf(cards: readonly DecisionCard[]): string[] {
  return cards.map((card) => card.name);
}

export function candidateIdsOf(cards: readonly DecisionCard[]): string[] {
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
 * Adds candidates to a requisition in one step. Those who are active there are passed over; when
 * all are, nothing is done. Throws `conflict` then.
 */
export function addApplications(
  context: Context,
  input: ParsedInputOf<"application.addMany">,
): AddedCandidates {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, input.requisitionId), "This requisition");
    const candidates = [...new Set(input.candidateIds)].map((id) =>
      found(findCandidate(tx, id), "This candidate"),
    );
    const people = candidates.map(({ id, name }) => ({ candidateId: id, name }));
    return addPeople(tx, people, { ...input, title: requisition.title });
  });
}

/** Begins an application for each of these people, within a transaction. */
export function addPeople(
  tx: Tx,
  people: readonly { candidateId: string; name: string }[],
  on: { requisitionId: string; title: string; stageId: string | null; occurredAt: string | null },
): AddedCandidates {
  const { requisitionId, title, stageId, occurredAt } = on;
  const [added, alreadyHere]: [{ candidateId: string; name: string }[], string[]] = [[], []];
  const applicationIds: string[] = [];
  for (const { candidateId, name } of people) {
    if (findActiveApplicationId(tx, candidateId, requisitionId) !== undefined) {
      alreadyHere.push(name);
      continue;
    }
    const begun = { candidateId, name, requisitionId, stageId, occurredAt };
    applicationIds.push(beginApplication(tx, begun));
    added.push({ candidateId, name });
  }
  if (added.length === 0) settle(allAlreadyHere(alreadyHere, title));
  touchCandidates(
    tx,
    added.map(({ candidateId }) => candidateId),
  );
  tx.label = labels.addCandidates(
    added.map(({ name }) => name),
    title,
  );
  return { applicationIds, alreadyHere };
}

/**
 * Begins an application at the end of a stage, with its first transition. Throws `refused` for a
 * closed requisition or a stage that takes nobody, `conflict` for a second active application.
 */
export function beginApplication(
  tx: Tx,
  input: {
    candidateId: string;
    name: string;
    requisitionId: string;
    stageId: string | null;
    /** When it truly began, where a person states it. */
    occurredAt?: string | null;
  },
): string {
  const { candidateId, requisitionId } = input;
  const requisition = found(findRequisition(tx, requisitionId), "This requisition");
  settle(decideIntake(requisition));
  if (findActiveApplicationId(tx, candidateId, requisitionId) !== undefined) {
    settle(alreadyHereOf(input.name, requisition.title));
  }
  const stage = settle(decideStageToEnter(listStages(tx, requisitionId), input.stageId));
  const { at, isStated } = settle(decideStatedTime(input.occurredAt ?? null, tx.now));
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
    appliedAt: at,
    enteredStageAt: at,
    enteredStated: isStated,
    startsOn: null,
  });
  appendTransition(tx, {
    applicationId: id,
    kind: "applied",
    fromStageId: null,
    toStageId: stage.id,
    fromDisposition: null,
    toDisposition: "active",
    occurredAt: at,
    isStated,
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
  const transitions = changes.flatMap(({ transition }) => transition ?? []);
  if (transitions.length > 0) touchCandidates(tx, candidateIdsOf(cards));
  const isDated = transitions.every(({ fromStageId }) => fromStageId === stage.id);
  const label =
    transitions.length === 0 ? labels.reorder : isDated ? labels.dateEntry : labels.move;
  tx.label = label(namesOf(cards), stage.name);
  return null;
}

/** Decides a move; where keys have run out, the stage gets new ones first. */
function decideMoveIn(
  tx: Tx,
  moved: readonly DecisionCard[],
  input: { toStageId: string; place: Place; occurredAt: string | null },
): MoveChanges {
  const applicationIds = moved.map((card) => card.applicationId);
  const decide = (cards: readonly DecisionCard[]) => {
    const requisitionId = findStage(tx, input.toStageId)?.requisitionId;
    return settle(
      decideMove({
        ...input,
        stages: requisitionId === undefined ? [] : listStages(tx, requisitionId),
        inTarget: readStandingCards(tx, input.toStageId),
        moved: cards,
        now: tx.now,
        ...(input.occurredAt === null
          ? {}
          : { statedApplications: readStatedApplications(tx, applicationIds) }),
      }),
    );
  };
  const decided = decide(moved);
  if (!decided.isRewritten) return decided;
  renumberStage(tx, input.toStageId);
  return decide(loadCards(tx, applicationIds));
}
