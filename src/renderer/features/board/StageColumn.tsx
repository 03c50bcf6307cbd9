import { useEffect, useId, useRef, type ReactNode } from "react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { makeStageDropTarget } from "../../lib/dragAndDrop.ts";
import { inStageText, numberText, sinceText } from "../../lib/format.ts";
import { daysLate, type StageView } from "./boardModel.ts";
import { CandidateCard } from "./CandidateCard.tsx";
import styles from "./StageColumn.module.css";

/** Height of a card with the gap below it, pixels; the same in `CandidateCard.module.css`. */
const rowHeight = 88;

export interface StageColumnProps {
  view: StageView;
  /** Active cards on the stage before; null for the first stage. */
  previousTotal: number | null;
  now: string;
  isFiltered: boolean;
  focusedId: string | null;
  selected: ReadonlySet<string>;
  lifted: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  /** Where the drop line is drawn, from 0 to the number of cards; null for none. */
  dropIndex: number | null;
  dragIds: (applicationId: string) => readonly string[];
  helpId: string;
  footer: ReactNode;
}

/** One stage: its header, its cards (only those in sight are in the page) and the quick field. */
export function StageColumn(props: StageColumnProps) {
  "use no memo";
  const { view, focusedId, now } = props;
  const { stage, cards } = view;
  const titleId = useId();
  const column = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusedIndex = cards.findIndex((card) => card.applicationId === focusedId);
  const tabStop = focusedIndex === -1 ? 0 : focusedIndex;

  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => cards[index]?.applicationId ?? index,
    overscan: 3,
    rangeExtractor: (range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      if (tabStop < cards.length) indexes.add(tabStop);
      return [...indexes].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (column.current === null || list.current === null) return;
    return makeStageDropTarget(column.current, list.current, stage.id);
  }, [stage.id]);

  return (
    <section
      ref={column}
      className={styles["stage"]}
      aria-labelledby={titleId}
      data-stage-id={stage.id}
      data-over={props.dropIndex !== null || undefined}
    >
      <StageHeader {...props} titleId={titleId} />
      <div
        ref={list}
        className={styles["list"]}
        role="listbox"
        aria-multiselectable="true"
        aria-labelledby={titleId}
        aria-describedby={props.helpId}
      >
        <div
          role="presentation"
          className={styles["rows"]}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const card = cards[item.index];
            if (card === undefined) return null;
            return (
              <CandidateCard
                key={item.key}
                card={card}
                inStage={inStageText(card.enteredStageAt, now)}
                sinceText={sinceText(stage.name, card.enteredStageAt, now)}
                lateDays={daysLate(card, stage, now)}
                top={item.start}
                place={item.index + 1}
                count={cards.length}
                isSelected={props.selected.has(card.applicationId)}
                isLifted={props.lifted.has(card.applicationId)}
                isDragged={props.dragged.has(card.applicationId)}
                isTabStop={item.index === tabStop}
                dragIds={props.dragIds}
              />
            );
          })}
          {props.dropIndex === null ? null : (
            <div
              role="presentation"
              className={styles["dropLine"]}
              style={{ transform: `translateY(${String(props.dropIndex * rowHeight)}px)` }}
            />
          )}
        </div>
      </div>
      {props.isFiltered && cards.length === 0 && view.total > 0 ? (
        <p className={styles["none"]}>None of {view.total} match</p>
      ) : null}
      {props.footer}
    </section>
  );
}

function StageHeader({
  view: { stage, cards, total, late },
  previousTotal,
  isFiltered,
  titleId,
}: StageColumnProps & { titleId: string }) {
  const share =
    previousTotal === null ? 1 : previousTotal === 0 ? 0 : Math.min(1, total / previousTotal);
  const percent = `${String(Math.round(share * 100))}%`;
  const lateText = late === 0 ? "" : late === 1 ? ", 1 late" : `, ${String(late)} late`;
  return (
    <>
      <header className={styles["header"]}>
        <h2 id={titleId} className={styles["title"]}>
          <span className={styles["name"]} title={stage.name}>
            {stage.name}
          </span>{" "}
          <span className={styles["count"]}>
            {isFiltered ? `${numberText(cards.length)} of ${numberText(total)}` : numberText(total)}
          </span>
          {late > 0 ? <span className={styles["hidden"]}>{lateText}</span> : null}
        </h2>
        {stage.targetDays === null ? null : (
          <small title={`At most ${String(stage.targetDays)} working days${lateText}`}>
            target {stage.targetDays} d
          </small>
        )}
      </header>
      <div
        className={styles["flow"]}
        data-warn={late > 0 || undefined}
        title={
          previousTotal === null
            ? undefined
            : `${percent} as many as on the stage before${lateText}`
        }
      >
        <i style={{ width: percent }} />
      </div>
    </>
  );
}
