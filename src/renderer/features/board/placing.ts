import type { Board } from "../../../shared/domain/board.ts";
import { placeCards, type MoveRequest } from "../../../shared/domain/moves.ts";

let last: { board: Board; key: string; placed: Board } | null = null;

/**
 * A board after a move, as `placeCards` tells; the very same one for the same question, since a
 * move is announced, shown and kept one after the other.
 */
export function placedBoard(board: Board, request: MoveRequest, now: string): Board {
  const { applicationIds, toStageId, place, occurredAt = null } = request;
  const key = JSON.stringify([applicationIds, toStageId, place, occurredAt]);
  if (last?.board === board && last.key === key) return last.placed;
  const placed = placeCards(board, request, now);
  last = { board, key, placed };
  return placed;
}
