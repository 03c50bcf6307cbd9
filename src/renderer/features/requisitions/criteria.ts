import type { Importance, LineRange } from "../../../shared/domain/posting/reading.ts";
import type { CheckInput, CriterionInput } from "../../../shared/domain/scorecard.ts";

/** A criterion while it is edited; `key` tells rows apart before they have an id. */
export interface EditableCriterion extends CriterionInput {
  key: string;
}

/** Weight that goes with an importance until a person sets another. */
export const weightOf: Readonly<Record<Importance, number>> = { required: 3, preferred: 1 };

/** Criteria of one importance, in their order. */
export function ofImportance<Criterion extends EditableCriterion>(
  criteria: readonly Criterion[],
  importance: Importance,
): Criterion[] {
  return criteria.filter((criterion) => criterion.importance === importance);
}

/** Required first, then preferred, each in its order: the order on screen and on a card. */
export function inOrder<Criterion extends EditableCriterion>(
  criteria: readonly Criterion[],
): Criterion[] {
  return [...ofImportance(criteria, "required"), ...ofImportance(criteria, "preferred")];
}

/** The criterion goes to the end of the other group and takes that group's weight. */
export function setImportance(
  criteria: readonly EditableCriterion[],
  key: string,
  importance: Importance,
): EditableCriterion[] {
  const criterion = criteria.find((each) => each.key === key);
  if (criterion === undefined || criterion.importance === importance) return [...criteria];
  const others = criteria.filter((each) => each.key !== key);
  return inOrder([...others, { ...criterion, importance, weight: weightOf[importance] }]);
}

/** Moves a criterion by one place within its group; at the end of the group it stays. */
export function moveBy(
  criteria: readonly EditableCriterion[],
  key: string,
  step: -1 | 1,
): EditableCriterion[] {
  const criterion = criteria.find((each) => each.key === key);
  if (criterion === undefined) return [...criteria];
  const group = ofImportance(criteria, criterion.importance);
  const neighbour = group[group.indexOf(criterion) + step];
  return neighbour === undefined
    ? [...criteria]
    : placeBeside(criteria, key, neighbour.key, step === 1 ? "after" : "before");
}

/** Puts a criterion before or after another; it takes that one's importance. */
export function placeBeside(
  criteria: readonly EditableCriterion[],
  key: string,
  besideKey: string,
  side: "before" | "after",
): EditableCriterion[] {
  if (key === besideKey) return [...criteria];
  const beside = criteria.find((each) => each.key === besideKey);
  if (beside === undefined) return [...criteria];
  const moved = setImportance(criteria, key, beside.importance);
  const criterion = moved.find((each) => each.key === key);
  if (criterion === undefined) return [...criteria];
  const others = moved.filter((each) => each.key !== key);
  const at = others.findIndex((each) => each.key === besideKey) + (side === "after" ? 1 : 0);
  return inOrder([...others.slice(0, at), criterion, ...others.slice(at)]);
}

/** Puts the changed criterion in place of the one with its key, or at the end of its group. */
export function saveCriterion(
  criteria: readonly EditableCriterion[],
  changed: EditableCriterion,
): EditableCriterion[] {
  const isKnown = criteria.some((each) => each.key === changed.key);
  return inOrder(
    isKnown
      ? criteria.map((each) => (each.key === changed.key ? changed : each))
      : [...criteria, changed],
  );
}

export function removeCriterion(
  criteria: readonly EditableCriterion[],
  key: string,
): EditableCriterion[] {
  return criteria.filter((each) => each.key !== key);
}

/** The criterion that rests on a line of the posting, if one does. */
export function criterionAtLine(
  criteria: readonly EditableCriterion[],
  line: number,
): EditableCriterion | undefined {
  return criteria.find(({ lines }) => lines.some(([from, to]) => line >= from && line <= to));
}

/** "line 27", "lines 27–28", "lines 27, 30"; empty where a person added the criterion. */
export function linesText(lines: readonly LineRange[]): string {
  if (lines.length === 0) return "";
  const parts = lines.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const isOne = lines.length === 1 && lines[0]?.[0] === lines[0]?.[1];
  return `${isOne ? "line" : "lines"} ${parts.join(", ")}`;
}

/** The labels of the checks that rest on a line of the criterion. */
export function checksBeside(
  { lines }: EditableCriterion,
  checks: readonly Pick<CheckInput, "label" | "lines">[],
): string[] {
  const isShared = ([from, to]: LineRange) =>
    lines.some(([first, last]) => from <= last && to >= first);
  return checks.filter((check) => check.lines.some(isShared)).map(({ label }) => label);
}

/** What the store takes of criteria that have no identity yet: without the keys of the screen. */
export function toInput(criteria: readonly EditableCriterion[]): CriterionInput[] {
  return inOrder(criteria).map(({ key, derivedFrom, ...criterion }) => criterion);
}

/** A criterion that a person begins to write. */
export function blankCriterion(importance: Importance): EditableCriterion {
  return {
    key: crypto.randomUUID(),
    id: null,
    title: "",
    category: "technical",
    importance,
    weight: weightOf[importance],
    lines: [],
    quote: "",
    guidance: null,
    questions: [],
  };
}
