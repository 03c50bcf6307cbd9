import type { Place } from "./application.ts";
import { limits } from "./limits.ts";
import { searchable, shortName } from "./names.ts";
import type { Stage, StageFacts } from "./pipeline.ts";
import { keyForPlace } from "./placing.ts";
import { agreed, conflicting, missing, refused, type Decision } from "./refusal.ts";

/*
 * What may be done with the stages of one requisition. `stages` are always all of them in order,
 * archived ones included, removed ones left out.
 */

const goneText =
  "That stage is not part of this requisition, or it was removed. Look at the board again.";

function live(stages: readonly Stage[]): Stage[] {
  return stages.filter((stage) => stage.archivedAt === null);
}

function findStage(stages: readonly Stage[], id: string): Decision<Stage> {
  const stage = stages.find((one) => one.id === id);
  return stage === undefined ? missing("stage_unknown", goneText) : agreed(stage);
}

/** A refusal where another stage of the board has the name, whatever the case; else null. */
function nameTaken(
  stages: readonly Stage[],
  name: string,
  ownId: string | null,
): Decision<never> | null {
  const taken = live(stages).find(
    (one) => one.id !== ownId && searchable(one.name) === searchable(name),
  );
  return taken === undefined
    ? null
    : conflicting(
        "name_taken",
        `There is a stage named ${taken.name} already. Choose another name.`,
      );
}

function tooMany(stages: readonly Stage[]): Decision<never> | null {
  return live(stages).length < limits.stages
    ? null
    : refused(
        "too_many_stages",
        `A pipeline takes at most ${limits.stages.toString()} stages. Archive one first.`,
      );
}

/**
 * Decides that a stage is added; returns its order key. Refusals: `name_taken`,
 * `too_many_stages`, `neighbour_gone`.
 */
export function decideNewStage(
  stages: readonly Stage[],
  name: string,
  place: Place,
): Decision<string> {
  const refusal = nameTaken(stages, name, null) ?? tooMany(stages);
  if (refusal !== null) return refusal;
  return placed(stages, null, place);
}

/** Decides that a stage gets other facts. Refusals: `stage_unknown`, `name_taken`. */
export function decideStageFacts(
  stages: readonly Stage[],
  id: string,
  facts: StageFacts,
): Decision<Stage> {
  const found = findStage(stages, id);
  if (!found.ok) return found;
  const refusal = found.value.archivedAt === null ? nameTaken(stages, facts.name, id) : null;
  return refusal ?? found;
}

/**
 * Decides that a stage goes to another place; returns its new order key, or null where it stands
 * there already. Refusals: `stage_unknown`, `neighbour_gone`.
 */
export function decideStagePlace(
  stages: readonly Stage[],
  id: string,
  place: Place,
): Decision<string | null> {
  const found = findStage(stages, id);
  if (!found.ok) return found;
  const { position, isGone } = keyForPlace(stages, id, place);
  return isGone ? neighbourGone() : agreed(position);
}

function placed(stages: readonly Stage[], id: string | null, place: Place): Decision<string> {
  const { position, isGone } = keyForPlace(stages, id, place);
  return isGone || position === null ? neighbourGone() : agreed(position);
}

function neighbourGone(): Decision<never> {
  return conflicting(
    "neighbour_gone",
    "The stage to stand after is no longer on the board. Look at the board again and repeat it.",
  );
}

export interface ArchivedStage {
  stage: Stage;
  /** Where its cards go first; null when it holds none. */
  target: Stage | null;
}

/**
 * Decides that a stage is archived, its cards moved to `targetId` first. Refusals:
 * `stage_unknown`, `already_archived`, `only_stage`, `holds_cards`, `same_stage`,
 * `target_archived`.
 */
export function decideArchive(input: {
  stages: readonly Stage[];
  id: string;
  targetId: string | null;
  /** Active cards on the stage. */
  cardCount: number;
}): Decision<ArchivedStage> {
  const { stages, id, targetId, cardCount } = input;
  const found = findStage(stages, id);
  if (!found.ok) return found;
  const stage = found.value;
  if (stage.archivedAt !== null) {
    return conflicting("already_archived", `${stage.name} is archived already.`);
  }
  if (live(stages).length === 1) {
    return refused(
      "only_stage",
      `${stage.name} is the only stage. Add another one before you archive it.`,
    );
  }
  if (cardCount === 0) return agreed({ stage, target: null });
  if (targetId === null) {
    const cards = cardCount === 1 ? "1 candidate" : `${cardCount.toLocaleString("en")} candidates`;
    return refused(
      "holds_cards",
      `${cards} ${cardCount === 1 ? "stands" : "stand"} on ${stage.name}. Choose the stage that they move to.`,
    );
  }
  const target = findStage(stages, targetId);
  if (!target.ok) return target;
  if (targetId === id) {
    return refused("same_stage", `Choose another stage than ${stage.name} for its candidates.`);
  }
  if (target.value.archivedAt !== null) {
    return refused(
      "target_archived",
      `${target.value.name} is archived and takes no more candidates. Choose another stage.`,
    );
  }
  return agreed({ stage, target: target.value });
}

/** Decides that an archived stage comes back. Refusals: `stage_unknown`, `not_archived`, `name_taken`, `too_many_stages`. */
export function decideStageReturn(stages: readonly Stage[], id: string): Decision<Stage> {
  const found = findStage(stages, id);
  if (!found.ok) return found;
  const { name, archivedAt } = found.value;
  if (archivedAt === null) {
    return conflicting("not_archived", `${name} is not archived. There is nothing to restore.`);
  }
  return nameTaken(stages, name, id) ?? tooMany(stages) ?? found;
}

/**
 * Decides that a stage is removed for good. Refusals: `stage_unknown`, `only_stage`,
 * `has_history` (somebody stood on it, or an interview is planned for it).
 */
export function decideStageRemoval(
  stages: readonly Stage[],
  id: string,
  isUsed: boolean,
): Decision<Stage> {
  const found = findStage(stages, id);
  if (!found.ok) return found;
  const stage = found.value;
  if (stage.archivedAt === null && live(stages).length === 1) {
    return refused(
      "only_stage",
      `${stage.name} is the only stage. Add another one before you remove it.`,
    );
  }
  return isUsed
    ? refused(
        "has_history",
        `${shortName(stage.name)} is part of what happened to candidates or of the interview plan. Archive it instead.`,
      )
    : found;
}
