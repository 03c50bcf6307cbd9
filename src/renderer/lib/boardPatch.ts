import type { Disposition } from "../../shared/domain/application.ts";
import type { Board, BoardCard } from "../../shared/domain/board.ts";
import { sortCards } from "../../shared/domain/moves.ts";

export interface BoardPatch {
  board: Board;
  /** A card came (back) from where the board cannot tell, so its figures must be asked for. */
  needsRefetch: boolean;
}

/**
 * A board with changed cards put in their place. `cards` may hold those of other requisitions and
 * those that have left; `goneIds` are applications that no longer exist. The very same board comes
 * back where nothing on it changed.
 */
export function patchBoard(
  board: Board,
  cards: readonly BoardCard[],
  goneIds: readonly string[],
): BoardPatch {
  const news = new Map(
    cards
      .filter((card) => card.requisitionId === board.requisitionId)
      .map((card) => [card.applicationId, card]),
  );
  const gone = new Set(goneIds);
  const known = new Map(board.cards.map((card) => [card.applicationId, card]));
  const isTouched = news.size > 0 || board.cards.some((card) => gone.has(card.applicationId));
  if (!isTouched) return { board, needsRefetch: false };
  const kept = board.cards.filter(
    ({ applicationId }) => !news.has(applicationId) && !gone.has(applicationId),
  );
  const active = [...news.values()].filter((card) => card.disposition === "active");
  const left = { ...board.left };
  for (const card of news.values()) {
    if (known.has(card.applicationId)) count(left, card.disposition);
  }
  return {
    board: { ...board, cards: sortCards([...kept, ...active], board.stages), left },
    needsRefetch: [...news.keys()].some((id) => !known.has(id)),
  };
}

function count(left: Board["left"], disposition: Disposition): void {
  if (disposition === "active") return;
  if (disposition === "hired" || disposition === "rejected" || disposition === "withdrawn") {
    left[disposition] += 1;
  } else {
    left.other += 1;
  }
}
