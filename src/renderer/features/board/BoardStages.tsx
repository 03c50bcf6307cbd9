import type { RefObject } from "react";
import type { Board } from "../../../shared/domain/board.ts";
import type { Grouping } from "../../../shared/domain/boardView.ts";
import { useRoute } from "../../lib/queries.ts";
import { LaneBoard } from "./LaneBoard.tsx";
import { CollapsedHead, StageColumn } from "./StageColumn.tsx";
import { StageFoot } from "./StageFoot.tsx";
import { StageHeader } from "./StageHeader.tsx";
import type { useBoard } from "./useBoard.ts";
import type { BoardDrag } from "./useBoardDrag.ts";

const withoutWords: Readonly<Record<Grouping, string>> = {
  none: "All",
  source: "No source",
  tag: "No tag",
  interviewer: "No interviewer",
};

/** The stages of a board: columns that scroll on their own, or lanes below one row of headers. */
export function BoardStages({
  state,
  board,
  root,
}: {
  state: ReturnType<typeof useBoard>;
  board: Board;
  root: RefObject<HTMLElement | null>;
}) {
  const { view, look, options, drag, focusSpot, stages } = state;
  const { requisitionId } = board;
  const { grouping } = options.shape;
  const { data: flow } = useRoute("board.flow", { requisitionId }, { keepsPrevious: true });
  const foot = { requisitionId, stages, isFirstStep: false };
  const firstFoot = { ...foot, isFirstStep: board.cards.length === 0 };

  const headerOf = (index: number) => ({
    flow: flow?.stages.find(({ stageId }) => stageId === stages[index]?.id) ?? null,
    isFiltered: view.isFiltered,
    actions: state.stageActions,
    beforeId: stages[index - 1]?.id ?? null,
    isLast: index === stages.length - 1,
    archived: state.archivedStages,
  });

  if (grouping !== "none") {
    return (
      <LaneBoard
        view={view}
        look={look}
        scroller={root}
        labelOf={(key) =>
          key === null
            ? withoutWords[grouping]
            : grouping === "interviewer"
              ? state.nameOf(key)
              : key
        }
        focusSpot={focusSpot}
        drop={drag.target?.kind === "stage" ? shownDrop(drag.target, view.isByHand) : null}
        heads={view.stages.map(
          (stageView, index) => (titleId: string) =>
            stageView.isCollapsed ? (
              <CollapsedHead {...headerOf(index)} view={stageView} titleId={titleId} />
            ) : (
              <StageHeader {...headerOf(index)} view={stageView} titleId={titleId} />
            ),
        )}
        feet={view.stages.map(({ stage, isCollapsed }, index) =>
          isCollapsed ? null : <StageFoot {...(index === 0 ? firstFoot : foot)} stage={stage} />,
        )}
      />
    );
  }
  return view.stages.map((stageView, index) => {
    const cards = view.lanes[0]?.cells[index] ?? [];
    return (
      <StageColumn
        key={stageView.stage.id}
        {...headerOf(index)}
        view={stageView}
        cards={cards}
        look={look}
        focusedIndex={focusSpot?.stageIndex === index ? focusSpot.cardIndex : -1}
        {...overOf(drag, stageView.stage.id, cards.length, view.isByHand)}
        stageLine={stageLineOf(drag, index, view.stages.length)}
        foot={index === 0 ? firstFoot : foot}
      />
    );
  });
}

/** Where cards over the lanes would go; where the order is not by hand there is no line. */
function shownDrop<Drop extends { index: number | null }>(drop: Drop, isByHand: boolean): Drop {
  return isByHand ? drop : { ...drop, index: null };
}

/** Whether cards are held over a stage, and where in it the line is drawn. */
function overOf({ target }: BoardDrag, stageId: string, count: number, isByHand: boolean) {
  const isOver = target?.kind === "stage" && target.stageId === stageId;
  const index = isOver && isByHand ? target.index : null;
  return { isOver, dropIndex: index === null ? null : Math.min(index, count) };
}

/** On which side of a stage the line is drawn while another one is dragged. */
function stageLineOf({ stage }: BoardDrag, index: number, count: number): "start" | "end" | null {
  if (stage === null) return null;
  if (stage.index === index) return "start";
  return stage.index === count && index === count - 1 ? "end" : null;
}
