import type { Board } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { viewBoard, type BoardShape, type BoardView, type ViewOptions } from "./boardModel.ts";
import { dropRequest, type Lift } from "./lift.ts";
import { placedBoard } from "./placing.ts";

const none: ReadonlySet<string> = new Set();

/** A board as it is shown, and what it is shown by. */
export interface ShownBoard {
  viewOptions: ViewOptions;
  /** As it would be with nothing in the hand, and as it is. */
  resting: BoardView;
  view: BoardView;
  /** The stages on the board, in their order. */
  stages: Stage[];
  /** Ids of the applications in the hand. */
  lifted: ReadonlySet<string>;
}

/**
 * What a board shows. It is a hook of its own so that thousands of cards are gone through again
 * only when one of these changes.
 */
export function useBoardView({
  board,
  shape,
  lift,
  now,
  nameOf,
}: {
  board: Board;
  shape: BoardShape;
  lift: Lift | null;
  now: string;
  nameOf: (interviewerId: string) => string;
}): ShownBoard {
  // It calls no other hook, so the compiler takes it up only when it is told to.
  "use memo";
  const lifted = lift === null ? none : new Set(lift.applicationIds);
  const viewOptions: ViewOptions = { now, keptIds: lifted, nameOf };
  const resting = viewBoard(board, shape, viewOptions);
  const stages = resting.stages.map(({ stage }) => stage);
  if (lift === null) return { viewOptions, resting, view: resting, stages, lifted };
  const held = placedBoard(board, dropRequest(resting, lift), now);
  const view = viewBoard(held, shape, { ...viewOptions, openStageId: lift.stageId });
  return { viewOptions, resting, view, stages, lifted };
}
