import type { Stage } from "../pipeline.ts";
import type { CriterionCategory } from "../posting/reading.ts";

/** A criterion is on the focus of at most so many per interview (domain rule). */
export const MAX_FOCUS = 4;

/** What the plan needs to know of a criterion; drafted and saved ones both fit. */
export interface PlanCriterion {
  readonly id: string;
  readonly category: CriterionCategory;
  readonly importance: "required" | "preferred";
  readonly questions: readonly string[];
}

export type PlanStage = Pick<Stage, "id" | "name" | "kind">;

type Theme =
  "screen" | "manager" | "technical" | "leadership" | "collaboration" | "experience" | "sample";

/** How well a category goes with an interview; 0 where it should be asked elsewhere if it can. */
const affinity: Readonly<Record<Theme, Partial<Record<CriterionCategory, number>>>> = {
  screen: { experience: 3, communication: 3, values: 2, education: 3, domain: 1 },
  manager: {
    leadership: 3,
    experience: 3,
    domain: 3,
    execution: 3,
    technical: 1,
    values: 1,
    education: 2,
  },
  technical: { technical: 4, tools: 4, domain: 2, education: 2, execution: 1, experience: 1 },
  leadership: { leadership: 4, execution: 3, values: 2, collaboration: 1 },
  collaboration: { collaboration: 4, communication: 4, values: 3, execution: 1, leadership: 1 },
  experience: { experience: 4, domain: 4, execution: 2, education: 2, technical: 1, tools: 1 },
  sample: { technical: 4, tools: 4, communication: 2, domain: 1, execution: 1 },
};

/** Minutes of an interview that is not called by what it covers. */
export const themeMinutes: Readonly<Record<Theme, number>> = {
  screen: 30,
  manager: 45,
  technical: 60,
  leadership: 45,
  collaboration: 45,
  experience: 45,
  sample: 60,
};

const SCREEN_FOCUS = 2;
const MIN_LOOP = 2;
const MAX_LOOP = 4;

/** An interview in the making. */
export interface Slot {
  readonly stage: PlanStage;
  readonly theme: Theme;
  readonly most: number;
  readonly focus: PlanCriterion[];
}

const fitOf = (slot: Slot, { category }: PlanCriterion): number =>
  affinity[slot.theme][category] ?? 0;

/** Themes of the interviews after the first conversation, the ones most needed first. */
const loopThemes = (criteria: readonly PlanCriterion[], count: number): Theme[] => {
  const themes = ["technical", "leadership", "collaboration", "experience"] as const;
  const needOf = (theme: Theme): number =>
    criteria.reduce(
      (sum, { category, importance }) =>
        sum + ((affinity[theme][category] ?? 0) >= 3 ? (importance === "required" ? 2 : 1) : 0),
      0,
    );
  const needed = themes
    .filter((theme) => needOf(theme) > 0)
    .toSorted((a, b) => needOf(b) - needOf(a));
  const chosen: Theme[] = needed.slice(0, count);
  // Where most is of one kind, a second interview of that kind rather than one about nothing.
  for (const theme of needed) {
    if (chosen.length < count && needOf(theme) > MAX_FOCUS) chosen.push(theme);
  }
  for (const theme of themes) {
    if (chosen.length < Math.min(count, 2) && !chosen.includes(theme)) chosen.push(theme);
  }
  return chosen;
};

/** How many interviews follow the first conversation at least. */
const leastLoop = (criteria: readonly PlanCriterion[], hasManager: boolean): number => {
  const required = criteria.filter(({ importance }) => importance === "required").length;
  const asked = required * 2 + (criteria.length - required) - (hasManager ? MAX_FOCUS : 0);
  return Math.max(MIN_LOOP, Math.min(MAX_LOOP, Math.ceil(asked / MAX_FOCUS)));
};

/** The interviews that the stages have room for, still without focus. */
const slotsOf = (
  criteria: readonly PlanCriterion[],
  stages: readonly PlanStage[],
  loop: number,
): Slot[] => {
  const conversations = stages.filter(({ kind }) => kind === "interview");
  const hasManager = conversations.length > 1;
  const slots: Slot[] = [];
  const add = (stage: PlanStage, theme: Theme, most = MAX_FOCUS): void => {
    slots.push({ stage, theme, most, focus: [] });
  };
  const loopStage = conversations.at(-1);
  for (const stage of stages) {
    if (stage.kind === "screen") add(stage, "screen", loopStage ? SCREEN_FOCUS : MAX_FOCUS);
    if (stage.kind === "assessment") add(stage, "sample");
    if (stage.kind !== "interview") continue;
    if (stage !== loopStage) {
      const earlier = conversations.indexOf(stage);
      add(
        stage,
        earlier === 0 ? "manager" : (loopThemes(criteria, 2)[(earlier - 1) % 2] ?? "technical"),
      );
      continue;
    }
    if (!hasManager) add(stage, "manager");
    for (const theme of loopThemes(criteria, loop)) add(stage, theme);
  }
  return slots;
};

const bestSlot = (slots: readonly Slot[], criterion: PlanCriterion): Slot | undefined =>
  slots
    .filter(({ focus, most }) => focus.length < most && !focus.includes(criterion))
    .toSorted(
      (a, b) => fitOf(b, criterion) - fitOf(a, criterion) || a.focus.length - b.focus.length,
    )[0];

/** Puts every criterion on the focus of the interview it fits best, required ones twice. */
const assign = (slots: readonly Slot[], criteria: readonly PlanCriterion[]): void => {
  const required = criteria.filter(({ importance }) => importance === "required");
  const preferred = criteria.filter(({ importance }) => importance === "preferred");
  // The screen is short: it is filled last, with what fits it.
  const long = slots.filter(({ theme }) => theme !== "screen");
  const any = long.length > 0 ? long : slots;
  for (const criterion of required)
    (bestSlot(any, criterion) ?? bestSlot(slots, criterion))?.focus.push(criterion);
  for (const criterion of required) {
    const fitting = slots.filter((slot) => fitOf(slot, criterion) > 0);
    (bestSlot(fitting, criterion) ?? bestSlot(any, criterion))?.focus.push(criterion);
  }
  for (const criterion of preferred) {
    const fitting = any.filter((slot) => fitOf(slot, criterion) > 0);
    bestSlot(fitting, criterion)?.focus.push(criterion);
  }
};

/** True when every required criterion is covered twice, once at least by an interview that fits it. */
const isGood = (slots: readonly Slot[], criteria: readonly PlanCriterion[]): boolean =>
  criteria
    .filter(({ importance }) => importance === "required")
    .every((criterion) => {
      const covering = slots.filter(({ focus }) => focus.includes(criterion));
      return covering.length >= 2 && covering.some((slot) => fitOf(slot, criterion) >= 2);
    });

/** As few interviews as will do. */
const filledSlots = (criteria: readonly PlanCriterion[], stages: readonly PlanStage[]): Slot[] => {
  const hasManager = stages.filter(({ kind }) => kind === "interview").length > 1;
  for (let loop = leastLoop(criteria, hasManager); ; loop += 1) {
    const slots = slotsOf(criteria, stages, loop);
    assign(slots, criteria);
    if (loop >= MAX_LOOP || isGood(slots, criteria)) return slots;
  }
};

/** True for the interviews after the first conversations. */
export const isLoop = ({ theme }: Slot): boolean =>
  theme !== "screen" && theme !== "manager" && theme !== "sample";

/** An interview about one criterion, or about wishes alone, is spared where others have room for it. */
const withoutThin = (slots: readonly Slot[]): Slot[] => {
  const kept = [...slots];
  for (const slot of slots.filter(isLoop).toReversed()) {
    const others = kept.filter(
      (other) => other !== slot && isLoop(other) && other.focus.length > 0,
    );
    const isThin =
      slot.focus.length <= 1 || slot.focus.every(({ importance }) => importance === "preferred");
    if (!isThin || others.length === 0) continue;
    const moves = slot.focus.map((criterion) => ({ criterion, to: bestSlot(others, criterion) }));
    const isNeeded = moves.some(({ criterion, to }) => !to && criterion.importance === "required");
    if (isNeeded) continue;
    for (const { criterion, to } of moves) {
      if (to && (criterion.importance === "required" || fitOf(to, criterion) > 0)) {
        if (to.focus.length < to.most) to.focus.push(criterion);
      }
    }
    kept.splice(kept.indexOf(slot), 1);
  }
  return kept;
};

/** The interviews for the stages, each with the criteria that it is answerable for. */
export const planSlots = (
  criteria: readonly PlanCriterion[],
  stages: readonly PlanStage[],
): Slot[] => withoutThin(filledSlots(criteria, stages));
