import type { PlannedInterview, PlannedInterviewInput } from "../../../shared/domain/interview.ts";
import { interviewLength } from "../../../shared/domain/interview.ts";
import type { ProposedInterview } from "../../../shared/domain/generation/index.ts";

/** A plan as it is shown and saved: in the order of its stages, then as a person put them. */
export type Plan = readonly PlannedInterview[];
/** The same on its way to the store; new interviews have no id yet. */
export type PlanInput = PlannedInterviewInput[];

interface PlanStage {
  id: string;
}

/** An interview that a person begins to write. */
export function blankInterview(stageId: string): PlannedInterviewInput {
  return {
    id: null,
    stageId,
    name: "",
    lengthMinutes: interviewLength.usual,
    interviewerIds: [],
    focusCriterionIds: [],
    questions: [],
  };
}

/** The changed interview in place of the one with its id, or at the end. */
export function putInterview(plan: Plan, changed: PlannedInterviewInput): PlanInput {
  return plan.some(({ id }) => id === changed.id)
    ? plan.map((one) => (one.id === changed.id ? changed : one))
    : [...plan, changed];
}

/** The plan without one interview. */
export function removeInterview(plan: Plan, id: string): PlanInput {
  return plan.filter((one) => one.id !== id);
}

/** The plan with a copy right after the interview: "Panel" becomes "Panel (copy)". */
export function duplicateInterview(plan: Plan, id: string): PlanInput {
  return plan.flatMap((one): PlanInput =>
    one.id === id ? [one, { ...one, id: null, name: `${one.name} (copy)` }] : [one],
  );
}

/** Puts a criterion on the focus of an interview, or takes it off. */
export function toggleFocus(plan: Plan, id: string, criterionId: string): PlanInput {
  return plan.map((one) => {
    if (one.id !== id) return one;
    const { focusCriterionIds: focus } = one;
    return {
      ...one,
      focusCriterionIds: focus.includes(criterionId)
        ? focus.filter((other) => other !== criterionId)
        : [...focus, criterionId],
    };
  });
}

/** Moves an interview by one place; at the end of its stage it goes on to the next stage. */
export function moveInterview(
  plan: Plan,
  stages: readonly PlanStage[],
  id: string,
  step: -1 | 1,
): PlanInput {
  const moved = plan.find((one) => one.id === id);
  if (moved === undefined) return [...plan];
  const mates = plan.filter(({ stageId }) => stageId === moved.stageId);
  const neighbour = mates[mates.indexOf(moved) + step];
  if (neighbour !== undefined) {
    return placeBeside(plan, id, neighbour.id, step === 1 ? "after" : "before");
  }
  const stage = stages[stages.findIndex((one) => one.id === moved.stageId) + step];
  return stage === undefined ? [...plan] : placeOnStage(plan, id, stage.id, step);
}

/** Puts an interview before or after another, on that one's stage. */
export function placeBeside(
  plan: Plan,
  id: string,
  besideId: string,
  side: "before" | "after",
): PlanInput {
  const moved = plan.find((one) => one.id === id);
  const beside = plan.find((one) => one.id === besideId);
  if (moved === undefined || beside === undefined || id === besideId) return [...plan];
  return plan.flatMap((one): PlanInput => {
    if (one.id === id) return [];
    if (one.id !== besideId) return [one];
    const placed = { ...moved, stageId: beside.stageId };
    return side === "before" ? [placed, one] : [one, placed];
  });
}

/** Puts an interview on another stage: first where it comes from before (1), last otherwise (-1). */
export function placeOnStage(plan: Plan, id: string, stageId: string, step: -1 | 1): PlanInput {
  const moved = plan.find((one) => one.id === id);
  if (moved === undefined) return [...plan];
  const others = plan.filter((one) => one.id !== id);
  const placed = { ...moved, stageId };
  return step === 1 ? [placed, ...others] : [...others, placed];
}

/** A proposed plan as it is saved; checks that are asked somewhere become questions there. */
export function planOfProposal(
  proposal: readonly ProposedInterview[],
  checks: readonly { id: string; label: string }[],
): PlanInput {
  return proposal.map(({ stageId, name, minutes, focus, questions, checks: asked }) => ({
    id: null,
    stageId,
    name,
    lengthMinutes: minutes,
    interviewerIds: [],
    focusCriterionIds: focus,
    questions: [
      ...checks.filter(({ id }) => asked.includes(id)).map(({ label }) => `To check: ${label}`),
      ...questions.map(({ text }) => text),
    ],
  }));
}
