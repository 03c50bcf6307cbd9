import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { PlannedInterviewInput } from "../../../shared/domain/interview.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { countText } from "../../lib/format.ts";
import { useDropPlace } from "../../lib/reorder.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { useMembers } from "./PersonPick.tsx";
import {
  duplicateInterview,
  moveInterview,
  placeBeside,
  placeOnStage,
  removeInterview,
  type Plan,
  type PlanInput,
} from "./planModel.ts";
import { plannedKind, PlannedRow } from "./PlannedRow.tsx";
import styles from "./PlanStages.module.css";

const css = classesOf(styles);

type Change = (plan: Plan) => PlanInput;

/**
 * The interviews of a plan by stage. `onChange` gets how the plan changes, a name for it, and which
 * interview has the focus then.
 */
export function PlanStages({
  plan,
  stages,
  criteria,
  onEdit,
  onAdd,
  onChange,
}: {
  plan: Plan;
  stages: readonly Stage[];
  criteria: readonly Criterion[];
  onEdit: (interview: PlannedInterviewInput) => void;
  onAdd: (stageId: string) => void;
  onChange: (change: Change, label: string, focusId: string | null) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const members = useMembers();
  const shown = stages.flatMap((stage) => plan.filter(({ stageId }) => stageId === stage.id));

  function walk(event: KeyboardEvent) {
    if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-planned]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    rows[at + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
  }

  function actionsOf(interview: Plan[number], number: number) {
    const { id } = interview;
    const name = shortName(interview.name);
    const neighbour = shown[number] ?? shown[number - 2];
    return {
      edit: () => {
        onEdit(interview);
      },
      duplicate: () => {
        onChange((now) => duplicateInterview(now, id), `Duplicated ${name}`, id);
      },
      remove: () => {
        onChange((now) => removeInterview(now, id), `Removed ${name}`, neighbour?.id ?? null);
      },
      moveBy: (step: -1 | 1) => {
        const label = `Moved ${name} ${step === -1 ? "up" : "down"}`;
        onChange((now) => moveInterview(now, stages, id, step), label, id);
      },
    };
  }

  return (
    <div ref={root} className={css("stages")} onKeyDown={walk}>
      {stages.map((stage) => {
        const here = shown.filter(({ stageId }) => stageId === stage.id);
        return (
          <StageSection
            key={stage.id}
            stage={stage}
            count={here.length}
            onAdd={() => {
              onAdd(stage.id);
            }}
            onDrop={(id) => {
              onChange((now) => placeOnStage(now, id, stage.id, -1), "Moved the interview", id);
            }}
          >
            {here.map((interview) => {
              const number = shown.indexOf(interview) + 1;
              return (
                <PlannedRow
                  key={interview.id}
                  interview={interview}
                  number={number}
                  criteria={criteria}
                  members={members}
                  actions={actionsOf(interview, number)}
                  onDrop={(draggedId, side) => {
                    const change: Change = (now) => placeBeside(now, draggedId, interview.id, side);
                    onChange(change, "Moved the interview", draggedId);
                  }}
                />
              );
            })}
          </StageSection>
        );
      })}
    </div>
  );
}

/** A stage with its interviews; its head takes dropped ones to the stage's end. */
function StageSection({
  stage,
  count,
  onAdd,
  onDrop,
  children,
}: {
  stage: Stage;
  count: number;
  onAdd: () => void;
  onDrop: (id: string) => void;
  children: ReactNode;
}) {
  const { place, isOver } = useDropPlace<HTMLHeadingElement>(plannedKind, onDrop);
  return (
    <section aria-label={stage.name}>
      <h2 ref={place} className={css("stage", isOver && "over", count === 0 && "none")}>
        {stage.name}
        <span>{count === 0 ? "no interview" : countText(count, "interview")}</span>
        {stage.archivedAt === null ? (
          <Button
            kind="quiet"
            icon="plus"
            aria-label={`Add an interview to ${stage.name}`}
            onClick={onAdd}
          >
            Add
          </Button>
        ) : null}
      </h2>
      {count === 0 ? null : <ul className={css("list")}>{children}</ul>}
    </section>
  );
}
