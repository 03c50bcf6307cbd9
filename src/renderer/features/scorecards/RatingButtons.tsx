import { ratingLabels, type Rating, type RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./RatingButtons.module.css";

const css = classesOf(styles);
const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/** The digit keys and the answers they give. */
export const answerKeys: readonly { keys: string; label: string; answer: RatingAnswer }[] = [
  ...ratings.map((rating) => ({
    keys: String(rating),
    label: `Rate the criterion: ${ratingLabels[rating].toLowerCase()}`,
    answer: rating,
  })),
  { keys: "0", label: "Not assessed", answer: "not_assessed" },
];

/** 1 to 5 and "not assessed". Pressing the chosen one again takes the answer back. */
export function RatingButtons({
  title,
  answer,
  isLocked,
  onAnswer,
}: {
  title: string;
  answer: RatingAnswer;
  isLocked: boolean;
  onAnswer: (answer: RatingAnswer) => void;
}) {
  return (
    <div className={css("scale")} role="group" aria-label={`Rating of ${title}`}>
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          className={css("step", answer === rating && `on${rating}`)}
          aria-pressed={answer === rating}
          disabled={isLocked}
          onClick={() => {
            onAnswer(answer === rating ? null : rating);
          }}
        >
          <b>{rating}</b>
          {ratingLabels[rating]}
        </button>
      ))}
      <button
        type="button"
        className={css("step", "none", answer === "not_assessed" && "onNone")}
        aria-pressed={answer === "not_assessed"}
        disabled={isLocked}
        onClick={() => {
          onAnswer(answer === "not_assessed" ? null : "not_assessed");
        }}
      >
        <b>0</b>
        Not assessed
      </button>
    </div>
  );
}
