import { useRef, useState, type KeyboardEvent } from "react";
import { planCoverage } from "../../../shared/domain/interviewPlan.ts";
import type { Coverage } from "../../../shared/domain/generation/index.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { Plan } from "./planModel.ts";
import styles from "./CoverageTable.module.css";

const css = classesOf(styles);

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Which interview covers which criterion, and what nobody covers. A press on a cell puts the
 * criterion on the interview's focus or takes it off; arrows walk over the cells.
 */
export function CoverageTable({
  criteria,
  interviews,
  onToggle,
}: {
  criteria: readonly Criterion[];
  interviews: Plan;
  onToggle: (interviewId: string, criterionId: string) => void;
}) {
  const coverage = planCoverage(criteria, interviews);
  return (
    <section className={css("coverage")} aria-label="Coverage" tabIndex={0}>
      <h2 className={css("title")}>Coverage</h2>
      <Gaps criteria={criteria} coverage={coverage} />
      {criteria.length === 0 ? null : (
        <CoverageGrid
          criteria={criteria}
          interviews={interviews}
          coverage={coverage}
          onToggle={onToggle}
        />
      )}
    </section>
  );
}

/** What nobody covers, required criteria first; else that everything required is covered. */
function Gaps({ criteria, coverage }: { criteria: readonly Criterion[]; coverage: Coverage }) {
  const named = (ids: readonly string[], importance: Criterion["importance"]) =>
    criteria.filter((one) => one.importance === importance && ids.includes(one.id));
  const required = named(coverage.uncovered, "required");
  const preferred = named(coverage.uncovered, "preferred");
  const once = named(coverage.once, "required");
  if (criteria.length === 0) {
    return <p className={css("gap")}>The scorecard template has no criteria to cover yet.</p>;
  }
  return (
    <div className={css("gaps")} role="status">
      {required.map(({ id, title }) => (
        <p key={id} className={css("gap", "missing")}>
          <Icon name="warning" />
          <span>
            <b>{title}</b> is required and no interview covers it.
          </span>
        </p>
      ))}
      {required.length > 0 ? null : (
        <p className={css("gap", "covered")}>
          <Icon name="check" />
          <span>
            Every required criterion is covered
            {once.length === 0
              ? ", each by two interviews or more."
              : `; ${once.length === 1 ? "one rests" : `${String(once.length)} rest`} on one interview alone.`}
          </span>
        </p>
      )}
      {preferred.length === 0 ? null : (
        <p className={css("gap")}>
          <Icon name="info" />
          <span>Preferred and not covered: {preferred.map(({ title }) => title).join("; ")}.</span>
        </p>
      )}
    </div>
  );
}

function CoverageGrid({
  criteria,
  interviews,
  coverage,
  onToggle,
}: Parameters<typeof CoverageTable>[0] & { coverage: Coverage }) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const isActive = (row: number, column: number) =>
    row === Math.min(active[0], criteria.length - 1) &&
    column === Math.min(active[1], interviews.length - 1);

  function walk(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(criteria.length - 1, active[0] + step[0]));
    const column = Math.max(0, Math.min(interviews.length - 1, active[1] + step[1]));
    setActive([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  }

  return (
    <div className={css("scroll")}>
      <table ref={table} role="grid" aria-label="Criteria by interview" onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {interviews.map(({ id, name }, index) => (
              <th key={id} scope="col" title={name} aria-label={name}>
                <span className={css("number")}>{index + 1}</span>
              </th>
            ))}
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, title, importance }, row) => {
            const times = coverage.rows[row]?.interviewIds ?? [];
            const isMissing = times.length === 0 && importance === "required";
            return (
              <tr key={id} className={css(isMissing && "uncovered")}>
                <th scope="row">
                  {title}
                  <span className={css("importance")}>{importance}</span>
                </th>
                {interviews.map((interview, column) => {
                  const isOn = times.includes(interview.id);
                  return (
                    <td key={interview.id}>
                      <button
                        type="button"
                        className={css("cell")}
                        data-cell={`${row}-${column}`}
                        tabIndex={isActive(row, column) ? 0 : -1}
                        aria-pressed={isOn}
                        aria-label={`${title} in ${interview.name}`}
                        title={`${title} in ${interview.name}`}
                        onFocus={() => {
                          setActive([row, column]);
                        }}
                        onClick={() => {
                          onToggle(interview.id, id);
                        }}
                      >
                        {isOn ? <Icon name="check" /> : null}
                      </button>
                    </td>
                  );
                })}
                <td className={css("times")}>{times.length === 0 ? "none" : `${times.length}×`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
