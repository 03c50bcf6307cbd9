import type { RatedCriterion, RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Scorecard.module.css";

const css = classesOf(styles);

function Mark({ answer }: { answer: RatingAnswer }) {
  if (answer === null) return <i className={css("mark")} aria-hidden="true" />;
  if (answer === "not_assessed") {
    return (
      <i className={css("mark", "markNone")} aria-hidden="true">
        –
      </i>
    );
  }
  return (
    <i className={css("mark", `mark${answer}`)} aria-hidden="true">
      {answer}
    </i>
  );
}

function answerWord(answer: RatingAnswer): string {
  if (answer === null) return "unrated";
  return answer === "not_assessed" ? "not assessed" : `rated ${answer}`;
}

/** The criteria at a glance: what is answered, where one is, and a way to each. */
export function ScorecardRail({
  ratings,
  currentId,
  isRecommended,
  onGo,
  onFinish,
}: {
  ratings: readonly RatedCriterion[];
  currentId: string | null;
  isRecommended: boolean;
  onGo: (criterionId: string) => void;
  onFinish: () => void;
}) {
  const focus = ratings.filter((rating) => rating.isFocus);
  const others = ratings.filter((rating) => !rating.isFocus);
  const groups = [
    { title: "Focus of this interview", ratings: focus },
    { title: focus.length === 0 ? "Criteria" : "Others, if they came up", ratings: others },
  ];
  return (
    <nav className={css("rail")} aria-label="Criteria of this scorecard">
      {groups.map((group) =>
        group.ratings.length === 0 ? null : (
          <div key={group.title}>
            <h2>{group.title}</h2>
            {group.ratings.map(({ criterion, answer }) => (
              <button
                key={criterion.id}
                type="button"
                className={css("stop", criterion.id === currentId && "isCurrent")}
                aria-current={criterion.id === currentId ? "step" : undefined}
                onClick={() => {
                  onGo(criterion.id);
                }}
              >
                <Mark answer={answer} />
                <span>
                  {criterion.title}
                  <span className={css("unseen")}>, {answerWord(answer)}</span>
                </span>
              </button>
            ))}
          </div>
        ),
      )}
      <div>
        <h2>To finish</h2>
        <button type="button" className={css("stop")} onClick={onFinish}>
          <i className={css("mark", isRecommended && "mark4")} aria-hidden="true" />
          <span>Recommendation and take-aways</span>
        </button>
      </div>
    </nav>
  );
}
