import { useState } from "react";
import type { CheckAnswer } from "../../../shared/domain/scorecard.ts";
import type { ApplicationView } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, refetchRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

type AnsweredCheck = ApplicationView["checks"][number];

const answers = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unclear", label: "Unclear" },
] as const satisfies readonly { value: CheckAnswer; label: string }[];

/** The facts asked of an application (years, degree, licence), each answered once. */
export function ChecksList({
  candidateId,
  application,
}: {
  candidateId: string;
  application: ApplicationView;
}) {
  if (application.checks.length === 0) return null;
  const answered = application.checks.filter(({ answer }) => answer !== null).length;
  return (
    <section className={css("part")} aria-label="Checks">
      <h2 className={css("heading")}>
        Checks{" "}
        <span className={css("count")}>
          {answered} of {application.checks.length} answered
        </span>
      </h2>
      <ul>
        {application.checks.map((check) => (
          <CheckRow
            key={check.check.id}
            candidateId={candidateId}
            applicationId={application.applicationId}
            answered={check}
          />
        ))}
      </ul>
    </section>
  );
}

function CheckRow({
  candidateId,
  applicationId,
  answered: { check, answer, seenIn, by },
}: {
  candidateId: string;
  applicationId: string;
  answered: AnsweredCheck;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const detailInput = { id: candidateId };
  const save = useCommand("application.answerCheck", {
    optimistic: (input) => {
      changeKept("candidate.get", detailInput, (detail) => ({
        ...detail,
        applications: detail.applications.map((application) =>
          application.applicationId === applicationId
            ? {
                ...application,
                checks: application.checks.map((one) =>
                  one.check.id === check.id
                    ? { ...one, answer: input.answer, seenIn: input.seenIn }
                    : one,
                ),
              }
            : application,
        ),
      }));
      return () => void refetchRoute("candidate.get", detailInput);
    },
    onSuccess: () => {
      setTyped(null);
    },
  });
  const answerWith = (next: CheckAnswer | null) =>
    void save.run({ applicationId, checkId: check.id, answer: next, seenIn: typed ?? seenIn });

  return (
    <li className={css("check")}>
      <div className={css("checkRow")}>
        <span className={css("checkLabel")}>
          {check.label}{" "}
          <Tag kind={check.importance}>
            {check.importance === "required" ? "Required" : "Preferred"}
          </Tag>
        </span>
        <span className={css("answers")} role="group" aria-label={check.label}>
          {answers.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              aria-pressed={answer === value}
              className={css("answer", value)}
              onClick={() => {
                answerWith(answer === value ? null : value);
              }}
            >
              {label}
            </button>
          ))}
        </span>
      </div>
      {answer === null ? null : (
        <div className={css("seen")}>
          <input
            className={css("fact")}
            aria-label={`Where “${check.label}” was seen`}
            placeholder="Where was it seen? Résumé, call…"
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
          {by === null ? null : <span className={css("by")}>{by}</span>}
        </div>
      )}
    </li>
  );
}
