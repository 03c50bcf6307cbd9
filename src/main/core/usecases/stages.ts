import { labels } from "../../../shared/domain/labels.ts";
import {
  decideArchive,
  decideNewStage,
  decideStageFacts,
  decideStagePlace,
  decideStageRemoval,
  decideStageReturn,
} from "../../../shared/domain/stages.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { readCardsInStage } from "../store/reads/cards.ts";
import type { Tx } from "../store/sql.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import {
  archiveStage,
  findStage,
  insertStage,
  isStageUsed,
  listStages,
  placeStage,
  removeStage,
  restoreStage,
  updateStageFacts,
} from "../store/tables/stages.ts";
import { moveApplications } from "./applications.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** A stage's requisition with all its stages. Throws `not_found` when the stage is gone. */
function stagesAround(tx: Tx, id: string): Stage[] {
  const { requisitionId } = found(findStage(tx, id), "This stage");
  found(findRequisition(tx, requisitionId), "This requisition");
  return listStages(tx, requisitionId);
}

/** Adds a stage to a requisition. */
export function addStage(
  context: Context,
  { requisitionId, place, ...facts }: ParsedInputOf<"stage.add">,
): { id: string } {
  return commit(context, labels.addStage(facts.name), (tx) => {
    found(findRequisition(tx, requisitionId), "This requisition");
    const position = settle(decideNewStage(listStages(tx, requisitionId), facts.name, place));
    const id = tx.newId();
    insertStage(tx, { ...facts, id, requisitionId, position, archivedAt: null });
    return { id };
  });
}

/** Changes a stage's name, kind, target and limit. */
export function updateStage(
  context: Context,
  { id, ...facts }: ParsedInputOf<"stage.update">,
): null {
  return commit(context, labels.changeStage(facts.name), (tx) => {
    settle(decideStageFacts(stagesAround(tx, id), id, facts));
    updateStageFacts(tx, id, facts);
    return null;
  });
}

/** Puts a stage on another place of the board. */
export function reorderStage(context: Context, { id, place }: ParsedInputOf<"stage.place">): null {
  return commit(context, null, (tx) => {
    const stages = stagesAround(tx, id);
    const position = settle(decideStagePlace(stages, id, place));
    if (position === null) return null;
    placeStage(tx, id, position);
    tx.label = labels.placeStage(found(findStage(tx, id), "This stage").name);
    return null;
  });
}

/** Takes a stage off the board, its cards moved to another one first. */
export function archive(
  context: Context,
  { id, moveCardsTo }: ParsedInputOf<"stage.archive">,
): null {
  return commit(context, null, (tx) => {
    const stages = stagesAround(tx, id);
    const cards = readCardsInStage(tx, id);
    const { stage, target } = settle(
      decideArchive({ stages, id, targetId: moveCardsTo, cardCount: cards.length }),
    );
    if (target !== null) {
      const applicationIds = cards.map((card) => card.applicationId);
      const move = { toStageId: target.id, place: "last", occurredAt: null } as const;
      moveApplications(tx, { applicationIds, ...move });
    }
    archiveStage(tx, id);
    tx.label = labels.archiveStage(stage.name);
    return null;
  });
}

/** Brings an archived stage back to its place. */
export function unarchiveStage(context: Context, { id }: ParsedInputOf<"stage.restore">): null {
  return commit(context, null, (tx) => {
    const stage = settle(decideStageReturn(stagesAround(tx, id), id));
    restoreStage(tx, id);
    tx.label = labels.restoreStage(stage.name);
    return null;
  });
}

/** Removes a stage on which nobody ever stood. */
export function dropStage(context: Context, { id }: ParsedInputOf<"stage.remove">): null {
  return commit(context, null, (tx) => {
    const isUsed = isStageUsed(tx, found(findStage(tx, id), "This stage"));
    const stage = settle(decideStageRemoval(stagesAround(tx, id), id, isUsed));
    removeStage(tx, id);
    tx.label = labels.removeStage(stage.name);
    return null;
  });
}
