import { decisionLabels } from "../../../shared/domain/decision.ts";
import type { DecisionView } from "../../../shared/ipc/interviewViews.ts";
import { instantText, plainDateText } from "../../lib/format.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Side.module.css";

const css = classesOf(styles);

/** The decision that stands, if one does. */
export function standing(decisions: readonly DecisionView[]): DecisionView | null {
  return decisions.find(({ revoked }) => revoked === null) ?? null;
}

function On({ at }: { at: string }) {
  return <time title={instantText(at)}>{plainDateText(at.slice(0, 10))}</time>;
}

/** What people decided, with the reason, and what was decided and revoked before. */
export function Decisions({
  decisions,
  onRevoke,
}: {
  decisions: readonly DecisionView[];
  onRevoke: (decision: DecisionView) => void;
}) {
  const current = standing(decisions);
  const past = decisions.filter((decision) => decision.revoked !== null);
  if (decisions.length === 0) return null;
  return (
    <section className={css("part")} aria-label="Decision">
      <h2>Decision</h2>
      {current === null ? (
        <p className={css("text")}>None stands now.</p>
      ) : (
        <div className={css("decision")}>
          <p className={css("outcome")}>{decisionLabels[current.outcome]}</p>
          <p dir="auto">{current.reason}</p>
          <p>
            {current.decidedBy}, <On at={current.decidedAt} />{" "}
            <Button
              kind="quiet"
              className={css("inline")}
              onClick={() => {
                onRevoke(current);
              }}
            >
              Revoke…
            </Button>
          </p>
        </div>
      )}
      {past.length === 0 ? null : (
        <details className={css("past")}>
          <summary>
            {past.length === 1 ? "1 earlier decision" : `${past.length} earlier decisions`}
          </summary>
          <ul>
            {past.map(({ id, outcome, reason, decidedBy, decidedAt, revoked }) => (
              <li key={id}>
                {decisionLabels[outcome]}, {decidedBy}, <On at={decidedAt} />: “{reason}”
                {revoked === null ? null : (
                  <>
                    {" "}
                    Revoked{revoked.by === null ? "" : ` by ${revoked.by}`}, <On at={revoked.at} />:
                    “{revoked.reason}”
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
