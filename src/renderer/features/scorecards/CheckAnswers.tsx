import { useState } from "react";
import type { CheckAnswer } from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, refetchRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Aside.module.css";

const css = classesOf(styles);

type CheckRow = ScorecardView["checks"][number];

const answers = [
  { value: "yes", label: "Yes", sign: "✓" },
  { value: "no", label: "No", sign: "✕" },
  { value: "unclear", label: "Unclear", sign: "?" },
] as const satisfies readonly { value: CheckAnswer; label: string; sign: string }[];

/** The application's checks, answered by whoever sees the evidence; they count in no mean. */
export function CheckAnswers({ card }: { card: ScorecardView }) {
  if (card.checks.length === 0) return null;
  return (
    <section>
      <h2>Checks on the application</h2>
      <ul className={css("checks")}>
        {card.checks.map((row) => (
          <CheckLine key={row.check.id} card={card} row={row} />
        ))}
      </ul>
    </section>
  );
}

function CheckLine({
  card: { id, applicationId },
  row: { check, answer, seenIn, by },
}: {
  card: ScorecardView;
  row: CheckRow;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = useCommand("application.answerCheck", {
    optimistic: (input) => {
      changeKept("scorecard.get", { id }, (kept) => ({
        ...kept,
        checks: kept.checks.map((one) =>
          one.check.id === check.id ? { ...one, answer: input.answer, seenIn: input.seenIn } : one,
        ),
      }));
      return () => void refetchRoute("scorecard.get", { id });
    },
    onSuccess: () => {
      setTyped(null);
    },
  });
  const answerWith = (next: CheckAnswer | null) =>
    void save.run({ applicationId, checkId: check.id, answer: next, seenIn: typed ?? seenIn });
  return (
    <li>
      <p className={css("checkLabel")}>
        {check.label} {check.importance === "required" ? <Tag kind="required">required</Tag> : null}
      </p>
      <div className={css("answers")} role="group" aria-label={check.label}>
        {answers.map(({ value, label, sign }) => (
          <button
            key={value}
            type="button"
            aria-pressed={answer === value}
            className={css("answer", value)}
            onClick={() => {
              answerWith(answer === value ? null : value);
            }}
          >
            {answer === value ? <span aria-hidden="true">{sign} </span> : null}
            {label}
          </button>
        ))}
      </div>
      {answer === null ? null : (
        <input
          className={css("seen")}
          aria-label={`Where “${check.label}” was seen`}
          placeholder="Where was it seen? Résumé, call…"
          title={by === null ? undefined : `Answered by ${by}`}
          value={typed ?? seenIn ?? ""}
          dir="auto"
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={() => {
            if (typed !== null && typed.trim() !== (seenIn ?? "")) answerWith(answer);
            else setTyped(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
      )}
    </li>
  );
}
