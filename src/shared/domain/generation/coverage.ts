import { MAX_FOCUS } from "./planSlots.ts";

interface CoveredCriterion {
  readonly id: string;
  readonly importance: "required" | "preferred";
}

interface CoveringInterview {
  readonly id: string;
  readonly focus: readonly string[];
}

/** Which interview answers for which criterion. */
export interface Coverage {
  /** One row for each criterion, in their order: ids of the interviews that focus on it. */
  rows: { criterionId: string; importance: "required" | "preferred"; interviewIds: string[] }[];
  /** Criteria that no interview focuses on. */
  uncovered: string[];
  /** Required criteria that rest on one interviewer's judgement alone. */
  once: string[];
  /** Interviews with more focus criteria than one person can answer for (four). */
  overloaded: string[];
}

/** The table of criteria and interviews that shows what is covered where, and what is not. */
export const coverageOf = (
  criteria: readonly CoveredCriterion[],
  interviews: readonly CoveringInterview[],
): Coverage => {
  const rows = criteria.map(({ id, importance }) => ({
    criterionId: id,
    importance,
    interviewIds: interviews
      .filter(({ focus }) => focus.includes(id))
      .map((interview) => interview.id),
  }));
  return {
    rows,
    uncovered: rows
      .filter(({ interviewIds }) => interviewIds.length === 0)
      .map(({ criterionId }) => criterionId),
    once: rows
      .filter(
        ({ importance, interviewIds }) => importance === "required" && interviewIds.length === 1,
      )
      .map(({ criterionId }) => criterionId),
    overloaded: interviews.filter(({ focus }) => focus.length > MAX_FOCUS).map(({ id }) => id),
  };
};
