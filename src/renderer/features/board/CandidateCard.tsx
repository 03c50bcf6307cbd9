import { memo } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { numberText } from "../../lib/format.ts";
import { Icon } from "../../ui/Icon.tsx";
import { cardMarks, type CardMark } from "./cardMarks.ts";
import { RatingBars } from "./RatingBars.tsx";
import styles from "./CandidateCard.module.css";

export interface CandidateCardProps {
  card: BoardCard;
  /** "3 d", "today"; and the whole sentence for the pointer. */
  inStage: string;
  sinceText: string;
  /** Working days over the target; 0 while in time. */
  lateDays: number;
  /** A plain date. */
  today: string;
  /** Offset in its column, pixels. */
  top: number;
  /** Place among the cards shown, from 1, and how many there are. */
  place: number;
  count: number;
  isCompact: boolean;
  isSelected: boolean;
  isLifted: boolean;
  isDragged: boolean;
  /** True for the one card of a list that Tab stops at. */
  isTabStop: boolean;
}

/** Interviewers that are shown by their letters. */
const mostPeople = 3;

function roleText({ currentTitle, currentCompany }: BoardCard): string {
  return [currentTitle, currentCompany].filter((part) => part !== null).join(", ");
}

/**
 * A card of the board: an option of its stage's list box. It has no handlers of its own (the
 * board listens once for all) and always the same height, so that columns of thousands scroll.
 */
export const CandidateCard = memo(function CandidateCard(props: CandidateCardProps) {
  const { card } = props;
  const { applicationId } = card;
  const role = roleText(card);
  return (
    <div
      className={styles["row"]}
      style={{ transform: `translateY(${String(props.top)}px)` }}
      role="presentation"
    >
      <div
        className={styles["card"]}
        role="option"
        aria-selected={props.isSelected}
        aria-posinset={props.place}
        aria-setsize={props.count}
        tabIndex={props.isTabStop ? 0 : -1}
        data-card-id={applicationId}
        data-compact={props.isCompact || undefined}
        data-lifted={props.isLifted || undefined}
        data-dragging={props.isDragged || undefined}
      >
        <span className={styles["head"]}>
          <strong className={styles["name"]} dir="auto">
            {card.name}
          </strong>
          <span className={styles["role"]} data-empty={role === "" || undefined} dir="auto">
            {role === "" ? "No current role yet" : role}
          </span>
        </span>
        <span className={styles["marks"]}>
          {props.lateDays > 0 ? (
            <span className={styles["tag"]} data-kind="late" title={props.sinceText}>
              {numberText(props.lateDays)} d late
            </span>
          ) : (
            <span className={styles["days"]} title={props.sinceText}>
              {props.inStage}
            </span>
          )}
          {card.mean === null ? null : <RatingBars mean={card.mean} />}
          <Marks marks={cardMarks(card, props.today)} />
          {card.interviewers.length === 0 ? null : <People letters={card.interviewers} />}
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

function Marks({ marks: [first, ...others] }: { marks: readonly CardMark[] }) {
  if (first === undefined) return null;
  const rest = others.map((mark) => mark.title).join(". ");
  return (
    <>
      <span className={styles["tag"]} data-kind={first.kind} title={first.title} dir="auto">
        {first.kind === "warning" ? <Icon name="warning" className={styles["sign"]} /> : null}
        {first.text}
      </span>
      {others.length === 0 ? null : (
        <span
          className={styles["rest"]}
          role="img"
          aria-label={`+${numberText(others.length)}: ${rest}`}
          title={rest}
        >
          +{numberText(others.length)}
        </span>
      )}
    </>
  );
}

/** The letters of the interviewers; of more than three, two and how many more. */
function People({ letters }: { letters: readonly string[] }) {
  const shown = letters.length > mostPeople ? letters.slice(0, mostPeople - 1) : letters;
  const rest = letters.length - shown.length;
  return (
    <span className={styles["people"]} aria-hidden="true">
      {shown.map((one, index) => (
        <span key={`${one}${String(index)}`}>{one}</span>
      ))}
      {rest === 0 ? null : <span>+{rest}</span>}
    </span>
  );
}
