import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { lateDaysOf } from "./boardModel.ts";
import { CandidateCard } from "./CandidateCard.tsx";
import { daysText, stayText, type BoardTime } from "./cardTimes.ts";
import styles from "./StageColumn.module.css";
import type { RowWindow } from "./useRowWindow.ts";

/** What all cards of a board share. */
export interface CardLook extends BoardTime {
  /** A plain date. */
  today: string;
  isCompact: boolean;
  selected: ReadonlySet<string>;
  lifted: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  /** Id of the element that tells how cards are used. */
  helpId: string;
}

/** Height of a card with the gap below it, pixels; the same in `CandidateCard.module.css`. */
export function rowHeightOf(isCompact: boolean): number {
  return isCompact ? 57 : 88;
}

/** The indexes of cards that are in the page: those in sight, and the focused one wherever it is. */
function indexesIn({ first, end }: RowWindow, count: number, focusedIndex: number): number[] {
  const last = Math.min(end, count);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focusedIndex >= 0 && focusedIndex < first) indexes.unshift(focusedIndex);
  else if (focusedIndex >= Math.max(first, last)) indexes.push(focusedIndex);
  return indexes;
}

/** The cards of one stage and lane: only those in sight are in the page. */
export function CardRows({
  stage,
  cards,
  rows,
  look,
  focusedIndex,
  dropIndex,
}: {
  stage: Stage;
  cards: readonly BoardCard[];
  rows: RowWindow;
  look: CardLook;
  /** The card with the focus; -1 where it stands elsewhere. */
  focusedIndex: number;
  /** Where the drop line is drawn, from 0 to the number of cards; null for none. */
  dropIndex: number | null;
}) {
  const { isCompact } = look;
  const rowHeight = rowHeightOf(isCompact);
  const indexes = indexesIn(rows, cards.length, focusedIndex);
  const tabStop = focusedIndex === -1 ? indexes[0] : focusedIndex;
  return (
    <div
      role="presentation"
      data-rows
      className={styles["rows"]}
      style={{ height: cards.length * rowHeight }}
    >
      {indexes.map((index) => {
        const card = cards[index];
        if (card === undefined) return null;
        const { applicationId } = card;
        return (
          <CandidateCard
            key={applicationId}
            card={card}
            inStage={daysText(card, look)}
            sinceText={stayText(card, stage.name, look)}
            lateDays={lateDaysOf(card, stage, look)}
            today={look.today}
            top={index * rowHeight}
            place={index + 1}
            count={cards.length}
            isCompact={isCompact}
            isSelected={look.selected.has(applicationId)}
            isLifted={look.lifted.has(applicationId)}
            isDragged={look.dragged.has(applicationId)}
            isTabStop={index === tabStop}
          />
        );
      })}
      {dropIndex === null ? null : (
        <div
          role="presentation"
          className={styles["dropLine"]}
          style={{ transform: `translateY(${String(dropIndex * rowHeight)}px)` }}
        />
      )}
    </div>
  );
}
