import { mayReadOthers, type Reader } from "../../../shared/domain/blind.ts";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import { flowOf } from "../../../shared/domain/boardFlow.ts";
import type { Pause } from "../../../shared/domain/pauses.ts";
import type { Blind } from "../../../shared/domain/requisition.ts";
import { weightedMean, type RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { calendarDays } from "../../../shared/domain/workingDays.ts";
import type { BoardFlow, LeftCards } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import {
  readBoardCards,
  readBoardSeats,
  readSeatStandings,
  readSubmittedCards,
  type CardScope,
  type SeatStanding,
  type SubmittedCard,
} from "../store/reads/boardCards.ts";
import { readTrails } from "../store/reads/boardFlow.ts";
import { readCardMarks } from "../store/reads/cardMarks.ts";
import { readNextInterviews } from "../store/reads/interviews.ts";
import { readLeftCounts } from "../store/reads/requisitionSummaries.ts";
import { readFormerVisits, type FormerVisit } from "../store/reads/visits.ts";
import type { Db } from "../store/sql.ts";
import { instantOf } from "../store/clock.ts";
import { listLeftIds } from "../store/tables/applications.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { listStages } from "../store/tables/stages.ts";
import { actorIdOf, found, type Context } from "./context.ts";
import { pauseReader } from "./pauses.ts";

/** The cards of a board or of these applications, as the acting person may see them. */
export function boardCards(
  db: Db,
  scope: CardScope,
  { actorId, now }: { actorId: string; now: string },
): BoardCard[] {
  const seats = readBoardSeats(db, scope);
  const facts = readBoardCards(db, scope, seats);
  const { offers, elsewhere } = readCardMarks(db, scope);
  const interviews = readNextInterviews(db, scope, now);
  const formerVisits = readFormerVisits(db, scope);
  const pauses = pauseReader(db);
  const submitted = readSubmittedCards(db, scope);
  const standings = readSeatStandings(db, scope, actorId, seats);
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
    const { applicationId } = card;
    const next = interviews.get(applicationId);
    return {
      ...card,
      formerDays: daysOf(formerVisits.get(applicationId) ?? [], pauses(card.requisitionId)),
      mean: meanOf(readable),
      nextInterview:
        next === undefined
          ? null
          : { interviewId: next.interviewId, name: next.name, startsAt: next.startsAt },
      offer: offers.get(applicationId) ?? null,
      elsewhere: elsewhere.get(applicationId) ?? null,
    };
  });
}

function daysOf(visits: readonly FormerVisit[], pauses: readonly Pause[]): number {
  return visits.reduce((sum, { from, to }) => sum + calendarDays(from, to, pauses), 0);
}

/** Who looks at cards, and when. */
export function seenBy({ store, clock }: Pick<Context, "store" | "clock">) {
  return { actorId: actorIdOf(store), now: instantOf(clock()) };
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

/**
 * A requisition's board: its stages that are not archived, its active cards, who has left, and the
 * times in which its clocks stood still.
 */
export function getBoard(context: Context, { requisitionId }: ParsedInputOf<"board.get">): Board {
  const { store } = context;
  const { status } = found(findRequisition(store, requisitionId), "This requisition");
  const cards = boardCards(store, { requisitionId }, seenBy(context));
  const holds = new Set(cards.map((card) => card.stageId));
  return {
    requisitionId,
    status,
    pauses: pauseReader(store)(requisitionId),
    stages: listStages(store, requisitionId).filter(
      (stage) => stage.archivedAt === null || holds.has(stage.id),
    ),
    cards,
    left: readLeftCounts(store, requisitionId),
  };
}

/** How many entered each stage of a board, and how many of them went on. */
export function getFlow(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"board.flow">,
): BoardFlow {
  found(findRequisition(store, requisitionId), "This requisition");
  const stageIds = listStages(store, requisitionId)
    .filter((stage) => stage.archivedAt === null)
    .map(({ id }) => id);
  return { requisitionId, stages: flowOf(stageIds, readTrails(store, requisitionId, stageIds)) };
}

/** Those who left a requisition in one way, the latest first. */
export function getLeft(context: Context, page: ParsedInputOf<"board.left">): LeftCards {
  const { store } = context;
  const { requisitionId, kind } = page;
  found(findRequisition(store, requisitionId), "This requisition");
  const applicationIds = listLeftIds(store, page);
  const cards = boardCards(store, { applicationIds }, seenBy(context));
  const places = new Map(applicationIds.map((id, index) => [id, index]));
  const placeOf = (card: BoardCard) => places.get(card.applicationId) ?? 0;
  return {
    cards: cards.sort((a, b) => placeOf(a) - placeOf(b)),
    total: readLeftCounts(store, requisitionId)[kind],
  };
}
