import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Importance } from "../../../shared/domain/posting/reading.ts";
import type { CheckInput } from "../../../shared/domain/scorecard.ts";
import { countText } from "../../lib/format.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { checksBeside, ofImportance, weightOf, type EditableCriterion } from "./criteria.ts";
import styles from "./CriteriaList.module.css";
import { CriterionRow } from "./CriterionRow.tsx";

const css = classesOf(styles);

const groups: readonly { importance: Importance; title: string; empty: string }[] = [
  { importance: "required", title: "Required", empty: "Nothing is required yet." },
  { importance: "preferred", title: "Preferred", empty: "Nothing is preferred." },
];

/** What a list of criteria asks of whoever holds it. */
export interface CriteriaChanges<Criterion extends EditableCriterion> {
  setImportance: (criterion: Criterion, importance: Importance) => void;
  moveBy: (criterion: Criterion, step: -1 | 1) => void;
  place: (dragged: Criterion, beside: Criterion, side: "before" | "after") => void;
  remove: (criterion: Criterion) => void;
  edit: (criterion: Criterion) => void;
  add: (importance: Importance) => void;
  /** Reads its lines as responsibilities; null where that cannot be. */
  makeDuty?: (criterion: Criterion) => (() => void) | null;
  /** Takes a gathered criterion apart; null where it stands for one requirement. */
  split?: (criterion: Criterion) => (() => void) | null;
  /** Makes one criterion of two. */
  merge: (criterion: Criterion, other: Criterion) => void;
}

/**
 * The criteria of a scorecard, required and preferred: edited, reordered, switched, taken apart,
 * merged and left out by keys, menu or mouse.
 */
export function CriteriaList<Criterion extends EditableCriterion>({
  criteria,
  checks,
  litKey,
  onLight,
  changes,
}: {
  criteria: readonly Criterion[];
  checks: readonly CheckInput[];
  litKey: string | null;
  onLight: (key: string | null) => void;
  changes: CriteriaChanges<Criterion>;
}) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [merged, setMerged] = useState<Criterion | null>(null);
  const announce = useAnnounce();

  // What was changed keeps the focus: as itself, or as what was made of it.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const [key, at] = [wanted.current, criteria.find((one) => one.key === wanted.current)];
    const heir = at ?? criteria.find((one) => one.derivedFrom?.includes(key) ?? false);
    if (heir === undefined) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [])];
    rows.find((row) => row.dataset["criterion"] === heir.key)?.focus();
    if (at === undefined) wanted.current = null;
  }, [criteria]);

  function change(label: string, focusKey: string | null, act: () => void) {
    wanted.current = focusKey;
    act();
    announce(label);
  }

  function actionsOf(criterion: Criterion) {
    const { key, title } = criterion;
    const apart = changes.split?.(criterion) ?? null;
    const duty = changes.makeDuty?.(criterion) ?? null;
    const at = criteria.indexOf(criterion);
    const neighbour = (criteria[at + 1] ?? criteria[at - 1])?.key ?? null;
    return {
      edit: () => {
        changes.edit(criterion);
      },
      setImportance: (importance: Importance) => {
        change(`${title} is ${importance}`, key, () => {
          changes.setImportance(criterion, importance);
        });
      },
      moveBy: (step: -1 | 1) => {
        change(`${title} moved ${step === -1 ? "up" : "down"}`, key, () => {
          changes.moveBy(criterion, step);
        });
      },
      remove: () => {
        change(`${title} is left out`, neighbour, () => {
          changes.remove(criterion);
        });
      },
      makeDuty:
        duty === null
          ? undefined
          : () => {
              change(`${title} is a responsibility`, neighbour, duty);
            },
      split:
        apart === null
          ? undefined
          : () => {
              change(`${title} was taken apart`, key, apart);
            },
      merge:
        criteria.length < 2
          ? undefined
          : () => {
              setMerged(criterion);
            },
    };
  }

  function walk(event: KeyboardEvent) {
    if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    wanted.current = null;
    rows[at + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
  }

  return (
    <>
      <div
        ref={root}
        onKeyDown={walk}
        onBlur={() => {
          wanted.current = null;
        }}
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
                      actions={actionsOf(criterion)}
                      onDrop={(draggedKey, side) => {
                        const dragged = criteria.find((one) => one.key === draggedKey);
                        if (dragged === undefined) return;
                        change(`${dragged.title} was moved`, draggedKey, () => {
                          changes.place(dragged, criterion, side);
                        });
                      }}
                    />
                  ))}
                </ul>
              )}
              <Button
                kind="quiet"
                icon="plus"
                onClick={() => {
                  changes.add(importance);
                }}
              >
                Add {importance} criterion
              </Button>
            </section>
          );
        })}
      </div>
      <PickDialog
        isOpen={merged !== null}
        label={`Merge ${merged?.title ?? ""} with`}
        placeholder={`Merge ${merged?.title ?? ""} with`}
        items={criteria
          .filter((one) => one !== merged)
          .map(({ key, title, importance }) => ({ id: key, label: title, hint: importance }))}
        onClose={() => {
          setMerged(null);
        }}
        onPick={({ id }) => {
          const other = criteria.find((one) => one.key === id);
          if (merged !== null && other !== undefined) {
            change(`${merged.title} and ${other.title} were merged`, merged.key, () => {
              changes.merge(merged, other);
            });
          }
          setMerged(null);
        }}
      />
    </>
  );
}
