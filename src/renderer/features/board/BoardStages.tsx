import type { RefObject } from "react";
import type { Board } from "../../../shared/domain/board.ts";
import type { Grouping } from "../../../shared/domain/boardView.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Board.module.css";
import { LaneBoard } from "./LaneBoard.tsx";
import { QuickAdd } from "./QuickAdd.tsx";
import { CollapsedHead, StageColumn } from "./StageColumn.tsx";
import { StageHeader } from "./StageHeader.tsx";
import type { BoardDrag } from "./useBoardDrag.ts";
import type { useBoard } from "./useBoard.ts";

const css = classesOf(styles);

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
  const { view, look, options, stageActions, drag, focusSpot } = state;
  const { requisitionId } = board;
  const { grouping } = options.shape;
  const { data: flow } = useRoute("board.flow", { requisitionId }, { keepsPrevious: true });
  const flows = new Map(flow?.stages.map((stage) => [stage.stageId, stage]));

  const parts = view.stages.map((stageView, index) => {
    const { stage } = stageView;
    const header = {
      view: stageView,
      flow: flows.get(stage.id) ?? null,
      isFiltered: view.isFiltered,
      menuItems: stageActions.itemsOf(stageView, index),
      onShift: (step: 1 | -1) => {
        stageActions.shift(stage.id, step);
      },
      onExpand: () => {
        options.toggleCollapsed(stage.id);
      },
    };
    const footer = (
      <>
        {index === 0 && board.cards.length === 0 ? (
          <p className={css("hint")}>No candidates yet. Add the first one here, or press N.</p>
        ) : null}
        <QuickAdd requisitionId={requisitionId} stage={stage} stages={state.stages} />
      </>
    );
    return { stageView, header, footer };
  });

  if (grouping !== "none") {
    return (
      <>
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
          heads={parts.map(
            ({ stageView, header }) =>
              (titleId: string) =>
                stageView.isCollapsed ? (
                  <CollapsedHead {...header} titleId={titleId} />
                ) : (
                  <StageHeader {...header} titleId={titleId} />
                ),
          )}
          footers={parts.map(({ stageView, footer }) => (stageView.isCollapsed ? null : footer))}
        />
      </>
    );
  }
  return (
    <>
      {parts.map(({ stageView, header, footer }, index) => {
        const cards = view.lanes[0]?.cells[index] ?? [];
        return (
          <StageColumn
            key={stageView.stage.id}
            {...header}
            cards={cards}
            look={look}
            focusedIndex={focusSpot?.stageIndex === index ? focusSpot.cardIndex : -1}
            {...overOf(drag, stageView.stage.id, cards.length, view.isByHand)}
            stageLine={stageLineOf(drag, index, view.stages.length)}
            footer={footer}
          />
        );
      })}
    </>
  );
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
