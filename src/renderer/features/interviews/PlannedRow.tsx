import type { PlannedInterview } from "../../../shared/domain/interview.ts";
import { MAX_FOCUS } from "../../../shared/domain/generation/planSlots.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { useReorder } from "../../lib/reorder.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { onPlannedKey, type PlannedActions } from "./planKeys.ts";
import styles from "./PlanStages.module.css";

const css = classesOf(styles);

/** What drags of planned interviews are called. */
export const plannedKind = "plannedInterview";

/** One interview of a plan: its number, name, length, people, focus and how many questions. */
export function PlannedRow({
  interview,
  number,
  criteria,
  members,
  actions,
  onDrop,
}: {
  interview: PlannedInterview;
  /** Its place in the whole plan, by which the coverage table calls it. */
  number: number;
  criteria: readonly Criterion[];
  members: readonly TeamMember[];
  actions: PlannedActions;
  onDrop: (draggedId: string, side: "before" | "after") => void;
}) {
  const { id, name, lengthMinutes, interviewerIds, focusCriterionIds, questions } = interview;
  const { row, handle, edge, isDragged } = useReorder(plannedKind, id, onDrop);
  const people = interviewerIds.flatMap((one) => members.find((member) => member.id === one) ?? []);
  const focus = criteria.filter((criterion) => focusCriterionIds.includes(criterion.id));
  const isCrowded = focus.length > MAX_FOCUS;
  return (
    <li ref={row} className={css("item", isDragged && "isDragged")} data-edge={edge ?? undefined}>
      <span ref={handle} className={css("grip")}>
        <Icon name="grip" />
      </span>
      <span className={css("number")} aria-hidden="true">
        {number}
      </span>
      <button
        type="button"
        className={css("open")}
        data-planned={id}
        onClick={actions.edit}
        onKeyDown={(event) => {
          if (onPlannedKey(event, actions)) event.preventDefault();
        }}
      >
        <span className={css("name")}>
          <bdi>{name}</bdi>
          <span className={css("length")}>{lengthMinutes} min</span>
        </span>
        <span className={css("detail")}>
          {people.length === 0 ? "Nobody yet" : people.map((member) => member.name).join(", ")}
          {" · "}
          {questions.length === 0 ? "no questions" : countText(questions.length, "question")}
        </span>
        {focus.length === 0 ? null : (
          <span className={css("focus")}>
            {focus.map((criterion) => (
              <Tag key={criterion.id}>{criterion.title}</Tag>
            ))}
          </span>
        )}
        {isCrowded ? (
          <span className={css("warning")}>
            <Icon name="warning" />
            {focus.length} focus criteria; one interview covers at most {MAX_FOCUS} well
          </span>
        ) : null}
      </button>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`More for ${name}`} />}
        items={[
          { label: "Edit", kbd: "e", onSelect: actions.edit },
          { label: "Duplicate", kbd: "d", onSelect: actions.duplicate },
          {
            label: "Move up",
            kbd: "alt+arrowup",
            onSelect: () => {
              actions.moveBy(-1);
            },
          },
          {
            label: "Move down",
            kbd: "alt+arrowdown",
            onSelect: () => {
              actions.moveBy(1);
            },
          },
          { kind: "separator" },
          { label: "Remove", kbd: "x", onSelect: actions.remove },
        ]}
      />
    </li>
  );
}
