import { notActive, type Place } from "./application.ts";
import type { Board, BoardCard } from "./board.ts";
import { shortName } from "./names.ts";
import { longestOrderKey, orderKeysBetween } from "./orderKey.ts";
import { decideStageToEnter, type Stage } from "./pipeline.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";
import { localDateOf } from "./workingDays.ts";

/** What a move needs to know of an application; every card of a board is one. */
export type MovableCard = Pick<
  BoardCard,
  | "applicationId"
  | "requisitionId"
  | "name"
  | "stageId"
  | "position"
  | "disposition"
  | "enteredStageAt"
  | "enteredStated"
>;

/** What a move needs to know of the cards that stand on the stage already. */
export type StandingCard = Pick<
  MovableCard,
  "applicationId" | "stageId" | "position" | "enteredStageAt" | "enteredStated"
>;

export interface MoveInput {
  /** The stages of the requisition, archived ones included, removed ones left out. */
  stages: readonly Stage[];
  /** The active applications of the stage moved to, ordered by order key. */
  inTarget: readonly StandingCard[];
  /** The applications that move, in any order; they keep the order they stand in. */
  moved: readonly MovableCard[];
  toStageId: string;
  place: Place;
  /** The instant of the move. */
  now: string;
  /** The instant at which a person says that it truly happened; null for now. */
  occurredAt: string | null;
  /** By application: when a person says that it began. What only a clock said is left out. */
  statedApplications?: ReadonlyMap<string, string>;
}

/** One application as it is after a move. */
export interface CardChange {
  applicationId: string;
  stageId: string;
  /** Order key within the stage; differs from every key that stood there before. */
  position: string;
  enteredStageAt: string;
  enteredStated: boolean;
  /** Set when the stage or the time of coming there changed; a card only reordered has none. */
  transition: { fromStageId: string; occurredAt: string; isStated: boolean } | null;
}

export interface MoveChanges {
  stage: Stage;
  /** Only what changes; empty when every card stands there already. */
  changes: CardChange[];
  /** True when no key was left between the neighbours, and the whole stage got new ones. */
  isRewritten: boolean;
}

/**
 * Decides a move of applications to a place in a stage of their requisition. Returns the changed
 * cards, or a refusal: `stage_unknown`, `stage_archived`, `other_requisition`, `not_active`,
 * `neighbour_gone` (the card to stand after has left the stage), `in_the_future`,
 * `before_applied`. With a stated time, a card that stands there already gets that as the time at
 * which it came.
 */
export function decideMove(input: MoveInput): Decision<MoveChanges> {
  const entered = decideStageToEnter(input.stages, input.toStageId);
  if (!entered.ok) return entered;
  const stage = entered.value;
  const refusal = refuseMove(input, stage);
  if (refusal !== null) return refusal;
  const unique = new Map(input.moved.map((card) => [card.applicationId, card]));
  const moved = sortCards([...unique.values()], input.stages);
  const movedIds = new Set(moved.map((card) => card.applicationId));
  const rest = input.inTarget.filter((card) => !movedIds.has(card.applicationId));
  const index = restIndex(input, movedIds, rest.length);
  if (index === null) {
    return conflicting(
      "neighbour_gone",
      `The card to stand after is no longer in ${stage.name}. Look at the board again and repeat the move.`,
    );
  }
  const order: StandingCard[] = [...rest.slice(0, index), ...moved, ...rest.slice(index)];
  if (isSameOrder(order, input.inTarget)) {
    const changes = input.occurredAt === null ? [] : restated(moved, stage, input);
    return agreed({ stage, changes, isRewritten: false });
  }
  const keys = newKeys(input.inTarget, rest[index - 1], moved.length);
  if (keys.some((key) => key.length > longestOrderKey)) {
    const last = input.inTarget.at(-1)?.position ?? null;
    const fresh = orderKeysBetween(last, null, order.length);
    const changes = order.map((card, at) => changed(card, stage, fresh[at] ?? "", input));
    return agreed({ stage, changes, isRewritten: true });
  }
  const changes = moved.map((card, at) => changed(card, stage, keys[at] ?? "", input));
  return agreed({ stage, changes, isRewritten: false });
}

function refuseMove(input: MoveInput, stage: Stage): Decision<never> | null {
  for (const card of input.moved) {
    if (card.requisitionId !== stage.requisitionId) {
      return refused(
        "other_requisition",
        `${shortName(card.name)} stands on another requisition. A move stays within one requisition.`,
      );
    }
    const sentence = notActive(card);
    if (sentence !== null) return refused("not_active", sentence);
  }
  if (input.occurredAt !== null && input.occurredAt > input.now) {
    return refused(
      "in_the_future",
      "A move cannot have happened in the future. Choose a time that has passed.",
    );
  }
  return refuseBeforeApplied(input);
}

/** A move cannot come before an application whose beginning somebody stated. */
function refuseBeforeApplied({
  moved,
  occurredAt,
  statedApplications,
}: MoveInput): Decision<never> | null {
  if (occurredAt === null) return null;
  for (const { applicationId, name } of moved) {
    const appliedAt = statedApplications?.get(applicationId);
    if (appliedAt === undefined || occurredAt >= appliedAt) continue;
    return refused(
      "before_applied",
      `${shortName(name)} applied on ${localDateOf(appliedAt)}, so the move cannot have happened before that. Choose a later time.`,
    );
  }
  return null;
}

/** Cards that stay where they are, with the time at which they came there. */
function restated(moved: readonly MovableCard[], stage: Stage, input: MoveInput): CardChange[] {
  return moved
    .filter((card) => card.enteredStageAt !== input.occurredAt || !card.enteredStated)
    .map((card) => changed(card, stage, card.position, input));
}

/** Plain comparison of code units, the order that order keys are made for. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of the cards that stay stand before the moved ones; null when the neighbour is gone. */
function restIndex(
  { place, inTarget }: MoveInput,
  movedIds: ReadonlySet<string>,
  restLength: number,
): number | null {
  if (place === "first") return 0;
  if (place === "last") return restLength;
  const at = inTarget.findIndex((card) => card.applicationId === place.after);
  if (at === -1) return null;
  return inTarget.slice(0, at + 1).filter((card) => !movedIds.has(card.applicationId)).length;
}

function isSameOrder(a: readonly StandingCard[], b: readonly StandingCard[]): boolean {
  return (
    a.length === b.length &&
    a.every((card, index) => card.applicationId === b[index]?.applicationId)
  );
}

/**
 * Keys right behind `neighbour` and before every key that stands behind it now, those of cards
 * about to move included: no key is ever taken twice, whatever order the rows are written in.
 */
function newKeys(
  inTarget: readonly StandingCard[],
  neighbour: StandingCard | undefined,
  amount: number,
): string[] {
  const before = neighbour?.position ?? null;
  const after = inTarget.find((card) => before === null || card.position > before);
  return orderKeysBetween(before, after?.position ?? null, amount);
}

function changed(
  card: StandingCard,
  stage: Stage,
  position: string,
  { now, occurredAt }: MoveInput,
): CardChange {
  const { applicationId } = card;
  const stageId = stage.id;
  if (card.stageId === stageId && occurredAt === null) {
    const { enteredStageAt, enteredStated } = card;
    return { applicationId, stageId, position, enteredStageAt, enteredStated, transition: null };
  }
  const isStated = occurredAt !== null;
  const at = occurredAt ?? now;
  return {
    applicationId,
    stageId,
    position,
    enteredStageAt: at,
    enteredStated: isStated,
    transition: { fromStageId: card.stageId, occurredAt: at, isStated },
  };
}

/** What `application.moveToStage` is asked. */
export interface MoveRequest {
  applicationIds: readonly string[];
  toStageId: string;
  place: Place;
  occurredAt?: string | null | undefined;
}

/**
 * A cached board after a move, by the same rules as the store's; `now` is an instant. The very
 * same board comes back where nothing changes or the move would be refused.
 */
export function placeCards(board: Board, request: MoveRequest, now: string): Board {
  const ids = new Set(request.applicationIds);
  const decision = decideMove({
    stages: board.stages,
    inTarget: board.cards
      .filter((card) => card.stageId === request.toStageId && card.disposition === "active")
      .sort((a, b) => compare(a.position, b.position)),
    moved: board.cards.filter((card) => ids.has(card.applicationId)),
    toStageId: request.toStageId,
    place: request.place,
    now,
    occurredAt: request.occurredAt ?? null,
  });
  if (!decision.ok || decision.value.changes.length === 0) return board;
  const changes = new Map(decision.value.changes.map((change) => [change.applicationId, change]));
  const cards = board.cards.map((card) => {
    const change = changes.get(card.applicationId);
    if (change === undefined) return card;
    const { stageId, position, enteredStageAt, enteredStated } = change;
    return { ...card, stageId, position, enteredStageAt, enteredStated };
  });
  return { ...board, cards: sortCards(cards, board.stages) };
}

/** The cards of a board in its order: by stage, then by order key. */
export function sortCards<Card extends Pick<BoardCard, "stageId" | "position">>(
  cards: readonly Card[],
  stages: readonly Stage[],
): Card[] {
  const places = new Map(stages.map((stage) => [stage.id, stage.position]));
  const keyOf = (card: Card) => places.get(card.stageId) ?? "";
  return [...cards].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.position, b.position));
}
