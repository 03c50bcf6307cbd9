import { useRef, type KeyboardEvent } from "react";
import type { Importance } from "../../../shared/domain/posting/reading.ts";
import { categoryNames, type CheckInput } from "../../../shared/domain/scorecard.ts";
import { countText } from "../../lib/format.ts";
import type { Shortcut } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import {
  checksBeside,
  linesText,
  moveBy,
  ofImportance,
  placeBeside,
  removeCriterion,
  setImportance,
  weightOf,
  type EditableCriterion,
} from "./criteria.ts";
import styles from "./CriteriaList.module.css";
import { useReorder } from "./useReorder.ts";

const css = classesOf(styles);

const groups: readonly { importance: Importance; title: string; empty: string }[] = [
  { importance: "required", title: "Required", empty: "Nothing is required yet." },
  { importance: "preferred", title: "Preferred", empty: "Nothing is preferred." },
];

/** The keys of a focused criterion, for the shortcuts sheet. */
export const criterionKeys: readonly Shortcut[] = [
  { keys: "r", label: "Make the criterion required", isKeyOnly: true },
  { keys: "p", label: "Make the criterion preferred", isKeyOnly: true },
  { keys: "x", label: "Leave the criterion out", isKeyOnly: true },
  { keys: "e", label: "Edit the criterion", isKeyOnly: true },
  { keys: "alt+arrowup", label: "Move the criterion up", isKeyOnly: true },
  { keys: "alt+arrowdown", label: "Move the criterion down", isKeyOnly: true },
];

/** What can be done to one criterion; keys and menu entries come to the same. */
interface Actions {
  edit: () => void;
  setImportance: (importance: Importance) => void;
  moveBy: (step: -1 | 1) => void;
  remove: () => void;
}

function onKey(event: KeyboardEvent, { edit, setImportance, moveBy, remove }: Actions): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
    moveBy(event.key === "ArrowUp" ? -1 : 1);
    return true;
  }
  const byKey: Readonly<Partial<Record<string, () => void>>> = {
    r: () => {
      setImportance("required");
    },
    p: () => {
      setImportance("preferred");
    },
    x: remove,
    Delete: remove,
    e: edit,
  };
  const action = byKey[event.key];
  action?.();
  return action !== undefined;
}

function CriterionRow({
  criterion,
  checks,
  isLit,
  actions,
  onLight,
  onDrop,
}: {
  criterion: EditableCriterion;
  /** Labels of the checks that come from the same line. */
  checks: readonly string[];
  isLit: boolean;
  actions: Actions;
  onLight: (key: string | null) => void;
  onDrop: (draggedKey: string, side: "before" | "after") => void;
}) {
  const { key, importance, title } = criterion;
  const { row, handle, edge, isDragged } = useReorder(key, onDrop);
  const other = importance === "required" ? "preferred" : "required";
  return (
    <li
      ref={row}
      className={css("item", isLit && "isLit", isDragged && "isDragged")}
      data-edge={edge ?? undefined}
      onPointerEnter={() => {
        onLight(key);
      }}
    >
      <span ref={handle} className={css("grip")}>
        <Icon name="grip" />
      </span>
      <button
        type="button"
        className={css("open")}
        data-criterion={key}
        onClick={actions.edit}
        onFocus={() => {
          onLight(key);
        }}
        onKeyDown={(event) => {
          if (onKey(event, actions)) event.preventDefault();
        }}
      >
        <span className={css("title")}>{title}</span>
        <span className={css("detail")}>
          {[categoryNames[criterion.category], ...checks].join(" · ")}
        </span>
      </button>
      <Tag kind={importance}>{checks.length > 0 ? "rating + check" : "rating"}</Tag>
      <span className={css("source")}>{linesText(criterion.lines)}</span>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`More for ${title}`} />}
        items={[
          { label: "Edit", kbd: "e", onSelect: actions.edit },
          {
            label: `Make ${other}`,
            kbd: other === "required" ? "r" : "p",
            onSelect: () => {
              actions.setImportance(other);
            },
          },
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
          { label: "Leave out", kbd: "x", onSelect: actions.remove },
        ]}
      />
    </li>
  );
}

/**
 * The criteria of a scorecard, required and preferred: edited, reordered, switched and left out
 * by keys, menu or mouse. `onChange` gets the whole new list and a name for what was done.
 */
export function CriteriaList({
  criteria,
  checks,
  litKey,
  onLight,
  onChange,
  onEdit,
  onAdd,
}: {
  criteria: readonly EditableCriterion[];
  checks: readonly CheckInput[];
  litKey: string | null;
  onLight: (key: string | null) => void;
  onChange: (criteria: EditableCriterion[], label: string) => void;
  onEdit: (key: string) => void;
  onAdd: (importance: Importance) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();

  function change(next: EditableCriterion[], label: string, focusKey: string | null) {
    onChange(next, label);
    announce(label);
    requestAnimationFrame(() => {
      const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [])];
      rows.find((row) => row.dataset["criterion"] === focusKey)?.focus();
    });
  }

  function remove(criterion: EditableCriterion) {
    const at = criteria.indexOf(criterion);
    const neighbour = criteria[at + 1] ?? criteria[at - 1];
    const label = `Leave out ${criterion.title}`;
    change(removeCriterion(criteria, criterion.key), label, neighbour?.key ?? null);
  }

  function walk(event: KeyboardEvent) {
    if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    rows[at + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
  }

  return (
    <div
      ref={root}
      onKeyDown={walk}
      onPointerLeave={() => {
        onLight(null);
      }}
    >
      {groups.map(({ importance, title, empty }) => {
        const group = ofImportance(criteria, importance);
        return (
          <section key={importance} className={css("group")} aria-label={title}>
            <h2 className={css("head")}>
              {title}
              <span className={css("count")}>
                {countText(group.length, "criterion", "criteria")}
              </span>
              <span className={css("weight")}>weight {weightOf[importance]}</span>
            </h2>
            {group.length === 0 ? (
              <p className={css("empty")}>{empty}</p>
            ) : (
              <ul className={css("list")}>
                {group.map((criterion) => (
                  <CriterionRow
                    key={criterion.key}
                    criterion={criterion}
                    checks={checksBeside(criterion, checks)}
                    isLit={criterion.key === litKey}
                    onLight={onLight}
                    onDrop={(draggedKey, side) => {
                      change(
                        placeBeside(criteria, draggedKey, criterion.key, side),
                        "Reorder the criteria",
                        draggedKey,
                      );
                    }}
                    actions={{
                      edit: () => {
                        onEdit(criterion.key);
                      },
                      setImportance: (next) => {
                        const label = `Make ${criterion.title} ${next}`;
                        change(setImportance(criteria, criterion.key, next), label, criterion.key);
                      },
                      moveBy: (step) => {
                        const label = `Move ${criterion.title} ${step === -1 ? "up" : "down"}`;
                        change(moveBy(criteria, criterion.key, step), label, criterion.key);
                      },
                      remove: () => {
                        remove(criterion);
                      },
                    }}
                  />
                ))}
              </ul>
            )}
            <Button
              kind="quiet"
              icon="plus"
              onClick={() => {
                onAdd(importance);
              }}
            >
              Add {importance} criterion
            </Button>
          </section>
        );
      })}
    </div>
  );
}
