import { memo, useEffect, useRef } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { makeCardDraggable } from "../../lib/dragAndDrop.ts";
import { RatingBars } from "./RatingBars.tsx";
import styles from "./CandidateCard.module.css";

export interface CandidateCardProps {
  card: BoardCard;
  /** "3 d", "today"; and the whole date for the pointer. */
  inStage: string;
  sinceText: string;
  /** Working days over the target; 0 while in time. */
  lateDays: number;
  /** Offset in its column, pixels. */
  top: number;
  /** Place among the cards shown, from 1, and how many there are. */
  place: number;
  count: number;
  isSelected: boolean;
  isLifted: boolean;
  isDragged: boolean;
  /** True for the one card of a stage that Tab stops at. */
  isTabStop: boolean;
  /** Says which applications go along when this card is dragged. */
  dragIds: (applicationId: string) => readonly string[];
}

function roleText({ currentTitle, currentCompany }: BoardCard): string {
  return [currentTitle, currentCompany].filter((part) => part !== null).join(", ");
}

/** One word or two on the card: cards still owed, else the first tag, else the source. */
function markText(card: BoardCard): string | null {
  if (card.cardsOwed > 0) {
    const all = card.cardsIn + card.cardsOwed;
    return `${String(card.cardsIn)} of ${String(all)} ${all === 1 ? "card" : "cards"} in`;
  }
  const [first, ...others] = card.tags;
  if (first === undefined) return card.source;
  return others.length > 0 ? `${first} +${String(others.length)}` : first;
}

/**
 * A card of the board: an option of its stage's list box. It has no handlers of its own (the
 * board listens once for all) and always the same height, so that columns of thousands scroll.
 */
export const CandidateCard = memo(function CandidateCard(props: CandidateCardProps) {
  const { card, dragIds } = props;
  const { applicationId } = card;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    return makeCardDraggable(element, applicationId, dragIds);
  }, [applicationId, dragIds]);
  const role = roleText(card);
  const mark = markText(card);
  return (
    <div
      className={styles["row"]}
      style={{ transform: `translateY(${String(props.top)}px)` }}
      role="presentation"
    >
      <div
        ref={ref}
        className={styles["card"]}
        role="option"
        aria-selected={props.isSelected}
        aria-posinset={props.place}
        aria-setsize={props.count}
        tabIndex={props.isTabStop ? 0 : -1}
        data-card-id={applicationId}
        data-lifted={props.isLifted || undefined}
        data-dragging={props.isDragged || undefined}
      >
        <strong className={styles["name"]} dir="auto">
          {card.name}
        </strong>
        <span className={styles["role"]} data-empty={role === "" || undefined}>
          {role === "" ? "No current role yet" : role}
        </span>
        <span className={styles["marks"]}>
          {props.lateDays > 0 ? (
            <span className={styles["late"]} title={props.sinceText}>
              {props.lateDays} d late
            </span>
          ) : (
            <span title={props.sinceText}>{props.inStage}</span>
          )}
          {card.mean === null ? null : <RatingBars mean={card.mean} />}
          {mark === null ? null : (
            <span className={styles["tag"]} title={card.tags.join(", ") || undefined}>
              {mark}
            </span>
          )}
          {card.interviewers.length === 0 ? null : (
            <span className={styles["people"]} aria-hidden="true">
              {card.interviewers.slice(0, 3).map((letters, index) => (
                <span key={`${letters}${String(index)}`}>{letters}</span>
              ))}
            </span>
          )}
        </span>
      </div>
      <button
        type="button"
        className={styles["more"]}
        tabIndex={-1}
        aria-hidden="true"
        title="Actions"
        data-card-menu={applicationId}
      >
        …
      </button>
    </div>
  );
});
