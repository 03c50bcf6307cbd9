import type { ReactNode } from "react";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Aside.module.css";

const css = classesOf(styles);

/** What helps with the criterion in focus: questions and what the ratings mean; then the checks. */
export function ScorecardAside({
  criterion,
  children,
}: {
  criterion: Criterion | null;
  children: ReactNode;
}) {
  const guidance = criterion?.guidance ?? null;
  const levels = guidance
    ? ([
        [1, guidance.low],
        [3, guidance.middle],
        [5, guidance.high],
      ] as const)
    : [];
  return (
    <aside className={css("aside")} aria-label="Help with this criterion" tabIndex={0}>
      {criterion === null || criterion.questions.length === 0 ? null : (
        <section>
          <h2>Ask</h2>
          {criterion.questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </section>
      )}
      {levels.length === 0 ? null : (
        <section>
          <h2>What the ratings mean here</h2>
          <dl>
            {levels.map(([rating, meaning]) => (
              <div key={rating}>
                <dt className={css(`level${rating}`)}>{rating}</dt>
                <dd>{meaning === "" ? "Not written yet" : meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {children}
    </aside>
  );
}
