import type { RatedCriterion } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { answerWord, focusFirst } from "./answers.ts";
import { RatingMark } from "./RatingMark.tsx";
import styles from "./Scorecard.module.css";

const css = classesOf(styles);

/** The criteria at a glance: what is answered, where one is, and a way to each. */
export function ScorecardRail({
  ratings,
  currentId,
  isRecommended,
  hasTakeaways,
  onGo,
  onFinish,
}: {
  ratings: readonly RatedCriterion[];
  currentId: string | null;
  isRecommended: boolean;
  hasTakeaways: boolean;
  onGo: (criterionId: string) => void;
  onFinish: (part: "recommendation" | "takeaways") => void;
}) {
  const { focus, others } = focusFirst(ratings);
  const groups = [
    { title: others.length === 0 ? "Criteria" : "Focus of this interview", ratings: focus },
    { title: "Others, if they came up", ratings: others },
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
                <RatingMark answer={answer} />
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
        <Stop
          label="Recommendation"
          isDone={isRecommended}
          onGo={() => {
            onFinish("recommendation");
          }}
        />
        <Stop
          label="Key take-aways"
          isDone={hasTakeaways}
          onGo={() => {
            onFinish("takeaways");
          }}
        />
      </div>
    </nav>
  );
}

function Stop({ label, isDone, onGo }: { label: string; isDone: boolean; onGo: () => void }) {
  return (
    <button type="button" className={css("stop")} onClick={onGo}>
      <i className={css("mark", isDone && "markDone")} aria-hidden="true">
        {isDone ? "✓" : ""}
      </i>
      <span>
        {label}
        <span className={css("unseen")}>{isDone ? ", done" : ", open"}</span>
      </span>
    </button>
  );
}
