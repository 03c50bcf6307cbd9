import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";
import { countText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { CardRows, rowHeightOf, type CardLook } from "./CardRows.tsx";
import type { BoardView, LaneView, StageView } from "./boardModel.ts";
import styles from "./LaneBoard.module.css";
import { useRowWindow, type RowWindow } from "./useRowWindow.ts";
import type { Spot } from "./spots.ts";

const css = classesOf(styles);

/** Heights of a lane's heading, and of the space below its cards, pixels; as in the CSS. */
const [headingHeight, gapHeight] = [36, 12];

/** Where cards are held over the lanes. */
export interface LaneDrop {
  stageId: string;
  lane: string | null;
  index: number | null;
}

interface PlacedLane {
  lane: LaneView;
  laneIndex: number;
  top: number;
  height: number;
}

function placedLanes(lanes: readonly LaneView[], rowHeight: number): PlacedLane[] {
  const placed: PlacedLane[] = [];
  let top = 0;
  for (const [laneIndex, lane] of lanes.entries()) {
    const longest = Math.max(1, ...lane.cells.map((cards) => cards.length));
    const height = headingHeight + longest * rowHeight + gapHeight;
    placed.push({ lane, laneIndex, top, height });
    top += height;
  }
  return placed;
}

/** Tells what scrolls how high its sticky head is: headings stop and cards come into sight below. */
function useHeadHeight(scroller: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [element, around] = [head.current, scroller.current];
    if (element === null || around === null) return;
    const sizes = new ResizeObserver(() => {
      around.style.setProperty("--heads", `${String(element.offsetHeight)}px`);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      around.style.removeProperty("--heads");
    };
  }, [scroller]);
  return head;
}

/** A grouped board: lanes below one row of stage headers; only what is in sight is in the page. */
export function LaneBoard({
  view,
  look,
  scroller,
  labelOf,
  focusSpot,
  drop,
  heads,
  feet,
}: {
  view: BoardView;
  look: CardLook;
  /** What scrolls: the element around this. */
  scroller: RefObject<HTMLElement | null>;
  labelOf: (key: string | null) => string;
  focusSpot: Spot | null;
  drop: LaneDrop | null;
  /** The header of each stage, given the id that its title gets, and its foot. */
  heads: readonly ((titleId: string) => ReactNode)[];
  feet: readonly ReactNode[];
}) {
  const id = useId();
  const rowHeight = rowHeightOf(look.isCompact);
  const rows = useRowWindow(scroller, rowHeight);
  const head = useHeadHeight(scroller);
  const lanes = placedLanes(view.lanes, rowHeight);
  const last = lanes.at(-1);
  const [from, to] = [rows.first * rowHeight, rows.end * rowHeight];
  const inSight = lanes.filter(
    ({ top, height, laneIndex }) =>
      (top < to && top + height > from) || laneIndex === focusSpot?.laneIndex,
  );
  const idOf = ({ stage }: StageView) => `${id}-${stage.id}`;
  return (
    <>
      <div ref={head} className={css("heads")}>
        {view.stages.map((stageView, index) => (
          <div
            key={stageView.stage.id}
            className={css("head")}
            data-stage-id={stageView.stage.id}
            data-stage-column
          >
            {heads[index]?.(idOf(stageView))}
          </div>
        ))}
      </div>
      <div
        className={css("lanes")}
        style={{ height: last === undefined ? 0 : last.top + last.height }}
      >
        {inSight.map(({ lane, laneIndex, top, height }) => (
          <section
            key={lane.key ?? ""}
            className={css("lane")}
            aria-labelledby={`${id}-lane-${String(laneIndex)}`}
            style={{ height, top }}
          >
            <div className={css("heading")}>
              <h3 id={`${id}-lane-${String(laneIndex)}`} className={css("label")}>
                <bdi>{labelOf(lane.key)}</bdi>{" "}
                <span className={css("count")}>{countText(lane.count, "candidate")}</span>
              </h3>
            </div>
            <div className={css("cells")}>
              {view.stages.map((stageView, stageIndex) => (
                <LaneCell
                  key={stageView.stage.id}
                  view={stageView}
                  lane={lane}
                  stageIndex={stageIndex}
                  labelledBy={`${idOf(stageView)} ${id}-lane-${String(laneIndex)}`}
                  rows={rowsWithin(rows, top + headingHeight, rowHeight)}
                  look={look}
                  focusSpot={focusSpot?.laneIndex === laneIndex ? focusSpot : null}
                  drop={drop}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      <div className={css("foot")}>
        {view.stages.map(({ stage }, index) => (
          <div key={stage.id} data-stage-id={stage.id}>
            {feet[index]}
          </div>
        ))}
      </div>
    </>
  );
}

/** The rows in sight, counted from the top of a lane's cards. */
function rowsWithin({ first, end }: RowWindow, top: number, rowHeight: number): RowWindow {
  const above = Math.floor(top / rowHeight);
  return { first: Math.max(0, first - above - 1), end: Math.max(0, end - above) };
}

function LaneCell({
  view: { stage, isCollapsed },
  lane,
  stageIndex,
  labelledBy,
  rows,
  look,
  focusSpot,
  drop,
}: {
  view: StageView;
  lane: LaneView;
  stageIndex: number;
  labelledBy: string;
  rows: RowWindow;
  look: CardLook;
  focusSpot: Spot | null;
  drop: LaneDrop | null;
}) {
  if (isCollapsed) return <div className={css("folded")} data-stage-id={stage.id} />;
  const cards = lane.cells[stageIndex] ?? [];
  const isOver = drop?.stageId === stage.id && drop.lane === lane.key;
  return (
    <div
      className={css("cell")}
      role="listbox"
      aria-multiselectable="true"
      aria-labelledby={labelledBy}
      aria-describedby={look.helpId}
      data-stage-id={stage.id}
      data-cell
      data-lane={JSON.stringify(lane.key)}
      data-over={isOver || undefined}
    >
      <CardRows
        stage={stage}
        cards={cards}
        rows={rows}
        look={look}
        focusedIndex={focusSpot?.stageIndex === stageIndex ? focusSpot.cardIndex : -1}
        dropIndex={isOver && drop.index !== null ? Math.min(drop.index, cards.length) : null}
      />
    </div>
  );
}
