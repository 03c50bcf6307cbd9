import { z } from "zod";
import type { CriterionCategory } from "../posting/reading.ts";
import {
  isLoop,
  MAX_FOCUS,
  planSlots,
  themeMinutes,
  type PlanCriterion,
  type PlanStage,
  type Slot,
} from "./planSlots.ts";

export const proposedInterviewSchema = z.object({
  /** Made of the stage and the interview's place in it: "i-<stage id>-1". */
  id: z.string(),
  stageId: z.string(),
  name: z.string(),
  minutes: z.int().min(5).max(480),
  /** Criteria that the interviewer answers for. */
  focus: z.array(z.string()).max(MAX_FOCUS),
  /** One or two questions for each focus criterion. */
  questions: z.array(z.object({ criterionId: z.string(), text: z.string() })),
  /** Checks of the application that are asked here. */
  checks: z.array(z.string()),
});
export type ProposedInterview = z.infer<typeof proposedInterviewSchema>;

const QUESTIONS_EACH = 2;

/** Questions for the focus; who asks second about a criterion gets its later questions. */
const questionsOf = (focus: readonly PlanCriterion[], asked: Map<string, number>) =>
  focus.flatMap(({ id, questions }) => {
    const from = questions.length === 0 ? 0 : (asked.get(id) ?? 0) % questions.length;
    asked.set(id, from + QUESTIONS_EACH);
    const turned = [...questions.slice(from), ...questions.slice(0, from)];
    return turned.slice(0, QUESTIONS_EACH).map((text) => ({ criterionId: id, text }));
  });

/** What an interview is called by what it covers, and how long that takes. */
const subjects: readonly (readonly [CriterionCategory[], name: string, minutes: number])[] = [
  [["technical", "tools"], "Technical interview", 60],
  [["leadership"], "Leadership interview", 45],
  [["experience", "domain", "education"], "Experience interview", 45],
  [["collaboration", "communication"], "Collaboration interview", 45],
  [["execution", "values"], "Ways of working interview", 45],
];

const subjectOf = (focus: readonly PlanCriterion[]) => {
  const weighed = subjects.map((subject) => ({
    subject,
    weight: focus
      .filter(({ category }) => subject[0].includes(category))
      .reduce((sum, { importance }) => sum + (importance === "required" ? 2 : 1), 0),
  }));
  return weighed.toSorted((a, b) => b.weight - a.weight)[0]?.subject;
};

const minutesOf = (slot: Slot): number =>
  (isLoop(slot) ? subjectOf(slot.focus)?.[2] : undefined) ?? themeMinutes[slot.theme];

const nameOf = (slot: Slot, used: Map<string, number>): string => {
  const { stage, theme } = slot;
  const own =
    theme === "screen" ||
    theme === "sample" ||
    (theme === "manager" && /manager/i.test(stage.name));
  const name = own
    ? stage.name
    : theme === "manager"
      ? "Hiring manager interview"
      : (subjectOf(slot.focus)?.[1] ?? "Interview");
  const count = (used.get(name) ?? 0) + 1;
  used.set(name, count);
  return count === 1 ? name : `${name} ${String(count)}`;
};

/**
 * Proposes the interviews of a requisition from its criteria, checks and stages: a short screen with
 * the checks, a conversation with the hiring manager, and two to four interviews named by what they
 * cover. Nobody has more than four focus criteria; each required one is covered where any interview
 * has room, twice where there are interviews enough. `checks` are ids. Stages of the kinds
 * applied and offer get none.
 */
export const proposePlan = (
  criteria: readonly PlanCriterion[],
  checks: readonly string[],
  stages: readonly PlanStage[],
): ProposedInterview[] => {
  const kept = planSlots(criteria, stages).filter(
    ({ focus, theme }) => focus.length > 0 || theme === "screen" || theme === "manager",
  );
  const screening = Math.max(
    0,
    kept.findIndex(({ theme }) => theme === "screen"),
  );
  const [asked, used, places] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  return kept.map((slot, index) => {
    const place = (places.get(slot.stage.id) ?? 0) + 1;
    places.set(slot.stage.id, place);
    const focus = criteria.filter((criterion) => slot.focus.includes(criterion));
    return {
      id: `i-${slot.stage.id}-${String(place)}`,
      stageId: slot.stage.id,
      name: nameOf(slot, used),
      minutes: minutesOf(slot),
      focus: focus.map(({ id }) => id),
      questions: questionsOf(focus, asked),
      checks: index === screening ? [...checks] : [],
    };
  });
};
