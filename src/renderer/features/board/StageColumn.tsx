import { memo, useId, useRef } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { numberText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { CardRows, rowHeightOf, type CardLook } from "./CardRows.tsx";
import styles from "./StageColumn.module.css";
import { StageFoot, type StageFootProps } from "./StageFoot.tsx";
import { StageHeader, StageMenu, type StageHeaderProps } from "./StageHeader.tsx";
import { useRowWindow } from "./useRowWindow.ts";

const css = classesOf(styles);

export interface StageColumnProps extends Omit<StageHeaderProps, "titleId"> {
  cards: readonly BoardCard[];
  look: CardLook;
  focusedIndex: number;
  /** Cards are held over it; `dropIndex` is where the line is drawn, null for none. */
  isOver: boolean;
  dropIndex: number | null;
  /** The side on which a stage that is dragged would go. */
  stageLine: "start" | "end" | null;
  foot: StageFootProps;
}

/** One stage: its header, its cards, which scroll on their own, and the quick field. */
export const StageColumn = memo(function StageColumn(props: StageColumnProps) {
  return props.view.isCollapsed ? <CollapsedStage {...props} /> : <OpenStage {...props} />;
});

function OpenStage(props: StageColumnProps) {
  const { view, cards, look, isOver } = props;
  const { stage } = view;
  const titleId = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(list, rowHeightOf(look.isCompact));
  return (
    <section
      className={css("stage")}
      aria-labelledby={titleId}
      data-stage-id={stage.id}
      data-stage-column
      data-over={isOver || undefined}
      data-line={props.stageLine ?? undefined}
    >
      <StageHeader {...headerOf(props)} titleId={titleId} />
      <div
        ref={list}
        className={css("list")}
        role="listbox"
        aria-multiselectable="true"
        aria-labelledby={titleId}
        aria-describedby={look.helpId}
        data-cell
        data-cell-scroll
        data-lane="null"
      >
        <CardRows
          stage={stage}
          cards={cards}
          rows={rows}
          look={look}
          focusedIndex={props.focusedIndex}
          dropIndex={props.dropIndex}
        />
      </div>
      {props.isFiltered && cards.length === 0 && view.total > 0 ? (
        <p className={css("none")}>None of {numberText(view.total)} match</p>
      ) : null}
      <StageFoot {...props.foot} stage={stage} />
    </section>
  );
}

/** What a column hands on to its header. */
function headerOf(props: StageColumnProps): Omit<StageHeaderProps, "titleId"> {
  const { view, flow, isFiltered, actions, beforeId, isLast, archived } = props;
  return { view, flow, isFiltered, actions, beforeId, isLast, archived };
}

/** A stage folded to a slim column: its count and its name, on end. */
function CollapsedStage(props: StageColumnProps) {
  const titleId = useId();
  return (
    <section
      className={css("stage", "collapsed")}
      aria-labelledby={titleId}
      data-stage-id={props.view.stage.id}
      data-stage-column
      data-over={props.isOver || undefined}
      data-line={props.stageLine ?? undefined}
    >
      <CollapsedHead {...headerOf(props)} titleId={titleId} />
    </section>
  );
}

/** What shows of a collapsed stage: its menu, and its name and count, which open it. */
export function CollapsedHead({
  view,
  isFiltered,
  titleId,
  actions,
  ...place
}: Omit<StageHeaderProps, "flow">) {
  const { stage, total, matching } = view;
  const count = isFiltered ? `${numberText(matching)} of ${numberText(total)}` : numberText(total);
  return (
    <div className={css("slim")}>
      <StageMenu view={view} actions={actions} {...place} />
      <button
        type="button"
        className={css("expand")}
        aria-expanded="false"
        title={`Expand ${stage.name}`}
        onClick={() => {
          actions.toggleCollapsed(stage.id);
        }}
      >
        <h2 id={titleId} className={css("slimTitle")}>
          <bdi>{stage.name}</bdi> <span className={css("slimCount")}>{count}</span>
        </h2>
      </button>
    </div>
  );
}
