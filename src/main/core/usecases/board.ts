import { mayReadOthers, type Reader } from "../../../shared/domain/blind.ts";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import type { Blind } from "../../../shared/domain/requisition.ts";
import { weightedMean, type RatingAnswer } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { ReasonList } from "../../../shared/ipc/views.ts";
import {
  readBoardCards,
  readSeatStandings,
  readSubmittedCards,
  type CardScope,
  type SeatStanding,
  type SubmittedCard,
} from "../store/reads/boardCards.ts";
import { readLeftCounts } from "../store/reads/requisitionSummaries.ts";
import type { Db } from "../store/sql.ts";
import { listDispositionReasons } from "../store/tables/dispositionReasons.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { listStages } from "../store/tables/stages.ts";
import { actorIdOf, found, type Context } from "./context.ts";

/** The cards of a board or of these applications, as the acting person may see them. */
export function boardCards(db: Db, scope: CardScope, actorId: string): BoardCard[] {
  const facts = readBoardCards(db, scope);
  const submitted = readSubmittedCards(db, scope);
  const standings = readSeatStandings(db, scope, actorId);
  const blinds = new Map<string, Blind>();
  const blindOf = (requisitionId: string): Blind => {
    const blind =
      blinds.get(requisitionId) ?? findRequisition(db, requisitionId)?.blind ?? "always";
    blinds.set(requisitionId, blind);
    return blind;
  };
  return facts.map((card) => {
    const cards = submitted.get(card.applicationId) ?? [];
    const reader = readerOf(actorId, standings.get(card.applicationId));
    const readable = mayReadOthers(blindOf(card.requisitionId), reader)
      ? cards
      : cards.filter((one) => one.authorId === actorId);
    return { ...card, mean: meanOf(readable) };
  });
}

/** How the acting person stands to an application, from their seats on it. */
export function readerOf(actorId: string, standing: SeatStanding | undefined): Reader {
  return { actorId, hasSeat: standing !== undefined, owesCard: standing?.owesCard ?? false };
}

/** The weighted mean over cards, by today's weights; null where nothing was rated. */
export function meanOf(cards: readonly SubmittedCard[]): number | null {
  const criteria = new Map<string, { weight: number; answers: RatingAnswer[] }>();
  for (const { criterionId, weight, answer } of cards.flatMap((card) => card.ratings)) {
    const known = criteria.get(criterionId);
    if (known === undefined) criteria.set(criterionId, { weight, answers: [answer] });
    else known.answers.push(answer);
  }
  return weightedMean([...criteria.values()]).mean;
}

/** A requisition's board: its stages that are not archived, its active cards, and who has left. */
export function getBoard({ store }: Context, { requisitionId }: ParsedInputOf<"board.get">): Board {
  found(findRequisition(store, requisitionId), "This requisition");
  const cards = boardCards(store, { requisitionId }, actorIdOf(store));
  const holds = new Set(cards.map((card) => card.stageId));
  return {
    requisitionId,
    stages: listStages(store, requisitionId).filter(
      (stage) => stage.archivedAt === null || holds.has(stage.id),
    ),
    cards,
    left: readLeftCounts(store, requisitionId),
  };
}

/** The reasons that a person can choose from. */
export function listReasons({ store }: Context): ReasonList {
  return { reasons: listDispositionReasons(store) };
}
