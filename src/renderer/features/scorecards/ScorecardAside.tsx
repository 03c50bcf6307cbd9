import type { Criterion } from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag, type TagKind } from "../../ui/Tag.tsx";
import styles from "./Scorecard.module.css";

const css = classesOf(styles);

type CheckRow = ScorecardView["checks"][number];

const answerTags: Readonly<Record<"yes" | "no" | "unclear" | "open", TagKind>> = {
  yes: "good",
  no: "late",
  unclear: "neutral",
  open: "neutral",
};

function CheckLine({ check, answer, seenIn }: CheckRow) {
  const word = answer ?? "open";
  return (
    <li>
      <Tag kind={answerTags[word]}>{word === "yes" ? "✓ yes" : word}</Tag>
      <span>
        {check.label}
        {seenIn === null ? null : <small>, seen in {seenIn}</small>}
      </span>
    </li>
  );
}

/** What helps with the criterion in focus: questions, what the ratings mean, and the checks. */
export function ScorecardAside({
  criterion,
  checks,
}: {
  criterion: Criterion | null;
  checks: readonly CheckRow[];
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
    <aside className={css("aside")} aria-label="Help with this criterion">
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
                <dt className={css(`mark${rating}`)}>{rating}</dt>
                <dd>{meaning === "" ? "Not written yet" : meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {checks.length === 0 ? null : (
        <section>
          <h2>Checks on the application</h2>
          <ul>
            {checks.map((row) => (
              <CheckLine key={row.check.id} {...row} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
