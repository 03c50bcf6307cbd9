import type { RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Scorecard.module.css";

const css = classesOf(styles);

/** An answer as a small round mark; the word beside it is for screen readers. */
export function RatingMark({ answer }: { answer: RatingAnswer }) {
  const text = answer === null ? "" : answer === "not_assessed" ? "–" : String(answer);
  const kind = answer === null ? null : answer === "not_assessed" ? "markNone" : `mark${answer}`;
  return (
    <i className={css("mark", kind)} aria-hidden="true">
      {text}
    </i>
  );
}
