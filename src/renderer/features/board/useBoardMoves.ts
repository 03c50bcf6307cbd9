import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import type { MoveRequest } from "../../../shared/domain/moves.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { numberText } from "../../lib/format.ts";
import { notify } from "../../lib/notices.ts";
import { announcements, cardsText, laneRefusal, orderRefusal, placeText } from "./announcements.ts";
import { viewBoard, type BoardShape, type BoardView, type ViewOptions } from "./boardModel.ts";
import type { CardTarget } from "./dragTargets.ts";
import { placedBoard } from "./placing.ts";
import { placeBefore } from "./spots.ts";

export interface BoardMovesInput {
  board: Board;
  shape: BoardShape;
  viewOptions: ViewOptions;
  view: BoardView;
  announce: (sentence: string) => void;
  /** Carries the move out: shown at once, taken back when it is refused. */
  send: (cards: readonly BoardCard[], request: MoveRequest) => void;
  hire: (cards: readonly BoardCard[]) => void;
}

/** Moves of cards from wherever they are asked for: a drop, a key, a menu. */
export function useBoardMoves(input: BoardMovesInput) {
  const { board, shape, view, viewOptions, announce } = input;
  const cardsOf = (applicationIds: readonly string[]) => {
    const ids = new Set(applicationIds);
    return board.cards.filter((card) => ids.has(card.applicationId));
  };

  /** Moves cards; false where they stand there already. */
  function move(request: MoveRequest): boolean {
    const cards = cardsOf(request.applicationIds);
    const [applicationId = ""] = request.applicationIds;
    if (placedBoard(board, request, viewOptions.now) === board) {
      const place = placeText(view, { applicationId }, request.toStageId);
      announce(announcements.unmoved(cardsText(cards), place));
      return false;
    }
    input.send(cards, request);
    return true;
  }

  function refuse(sentence: string): false {
    notify({ message: sentence, kind: "error", id: "board-refusal" });
    announce(sentence);
    return false;
  }

  function dropCards(applicationIds: readonly string[], target: CardTarget): boolean {
    const cards = cardsOf(applicationIds);
    if (target.kind === "hired") {
      input.hire(cards);
      return true;
    }
    const { stageId: toStageId, lane, index } = target;
    const isReorder = cards.every((card) => card.stageId === toStageId);
    const order = orderRefusal(shape.sorting);
    if (isReorder && order !== null) return refuse(order);
    const stageIndex = view.stages.findIndex(({ stage }) => stage.id === toStageId);
    const cells = view.lanes.find(({ key }) => key === lane)?.cells ?? [];
    const ids = new Set(applicationIds);
    const isInLane =
      shape.grouping === "none" || cards.every((card) => cells.some((cell) => cell.includes(card)));
    if (isReorder && !isInLane) return refuse(laneRefusal(shape.grouping));
    const isPlaced = order === null && index !== null && isInLane;
    const place = isPlaced ? placeBefore(cells[stageIndex] ?? [], index, ids) : "first";
    return move({ applicationIds, toStageId, place });
  }

  function moveToStage(cards: readonly BoardCard[], stage: Stage) {
    const applicationIds = cards.map(({ applicationId }) => applicationId);
    move({ applicationIds, toStageId: stage.id, place: "first" });
  }

  return { move, moveToStage, dropCards };
}

/** What is said of a move once it is shown; a limit that it crosses is pointed out. */
export function movedSentence(
  board: Board,
  request: MoveRequest,
  shape: BoardShape,
  viewOptions: ViewOptions,
): string {
  const [applicationId = ""] = request.applicationIds;
  const placed = placedBoard(board, request, viewOptions.now);
  const cards = placed.cards.filter((card) => card.stageId === request.toStageId);
  const keptIds = new Set(request.applicationIds);
  const after = viewBoard({ ...placed, cards }, shape, { ...viewOptions, keptIds });
  const moved = announcements.moved(placeText(after, { applicationId }, request.toStageId));
  const target = after.stages.find(({ stage }) => stage.id === request.toStageId);
  return [moved, overLimitText(target)].filter(Boolean).join(" ");
}

/** "Onsite is over its limit: 7 of 5."; empty while it is not. */
function overLimitText(view: BoardView["stages"][number] | undefined): string {
  const limit = view?.stage.wipLimit ?? null;
  if (view === undefined || limit === null || view.total <= limit) return "";
  return `${view.stage.name} is over its limit: ${numberText(view.total)} of ${numberText(limit)}.`;
}
