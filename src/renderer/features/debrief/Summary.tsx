import type { Debrief } from "../../../shared/domain/debriefShape.ts";
import type { CheckAnswer } from "../../../shared/domain/scorecard.ts";
import type { DebriefView } from "../../../shared/ipc/interviewViews.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Side.module.css";
import { agreementText, meanText, numberText } from "./words.ts";

const css = classesOf(styles);

/** The weighted mean and on how much of the weight it rests. */
export function Summary({ debrief: { summary, rows } }: { debrief: Debrief }) {
  const agreement = agreementText(rows);
  return (
    <section className={css("part")} aria-label="Weighted mean">
      <h2>Weighted mean</h2>
      {summary.mean === null ? null : (
        <p className={css("figure")}>
          {meanText(summary.mean)} <span>of 5</span>
        </p>
      )}
      <p className={css("calm")}>
        {summary.mean === null
          ? "Nothing was rated yet."
          : `Rests on ${numberText(summary.ratedWeight)} of ${numberText(summary.totalWeight)} weight. Unrated and not assessed are left out, never zero.`}
      </p>
      {agreement === null ? null : <p className={css("calm")}>{agreement}</p>}
    </section>
  );
}

const checkSigns: Readonly<Record<CheckAnswer | "open", string>> = {
  yes: "✓",
  no: "✕",
  unclear: "?",
  open: "",
};

/** The application's checks; they stand outside every mean. */
export function Checks({ checks }: { checks: DebriefView["checks"] }) {
  if (checks.length === 0) return null;
  return (
    <section className={css("part")} aria-label="Checks">
      <h2>Checks</h2>
      <ul className={css("list")}>
        {checks.map(({ check, answer, seenIn }) => (
          <li key={check.id}>
            <span className={css("sign", answer ?? "open")} aria-hidden="true">
              {checkSigns[answer ?? "open"]}
            </span>
            <span>
              {check.label}: {answer ?? "not answered"}
              {seenIn === null ? "" : `, seen in ${seenIn}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
