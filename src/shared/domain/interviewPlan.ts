import { coverageOf, type Coverage } from "./generation/coverage.ts";
import { interviewLength, mostFocusCriteria, type PlannedInterviewInput } from "./interview.ts";
import { shortName } from "./names.ts";
import type { Stage } from "./pipeline.ts";
import { agreed, missing, refused, type Decision } from "./refusal.ts";
import type { Criterion } from "./scorecard.ts";

/**
 * Advice on a plan: nothing here is refused. `interviews` may be drafts with ids of their own; the
 * table of what covers what is `coverageOf` in `generation/coverage.ts`.
 */
export function planWarnings(
  criteria: readonly Pick<Criterion, "id" | "title" | "importance">[],
  interviews: readonly { id: string; name: string; focusCriterionIds: readonly string[] }[],
): string[] {
  if (interviews.length === 0) return [];
  const { uncovered, overloaded } = planCoverage(criteria, interviews);
  return [
    ...interviews
      .filter(({ id }) => overloaded.includes(id))
      .map(({ name, focusCriterionIds }) => crowdedText(name, focusCriterionIds.length)),
    ...criteria
      .filter(({ id, importance }) => importance === "required" && uncovered.includes(id))
      .map(({ title }) => `“${shortName(title)}” is required and no interview covers it.`),
  ];
}

/** What of a plan covers which criterion, by id. */
export function planCoverage(
  criteria: readonly Pick<Criterion, "id" | "importance">[],
  interviews: readonly { id: string; focusCriterionIds: readonly string[] }[],
): Coverage {
  const focused = interviews.map(({ id, focusCriterionIds }) => ({ id, focus: focusCriterionIds }));
  return coverageOf(criteria, focused);
}

/** The advice on an interview with more focus criteria than one conversation covers. */
export function crowdedText(name: string, count: number): string {
  return `“${shortName(name)}” has ${count.toString()} focus criteria. One interview covers at most ${mostFocusCriteria.toString()} well.`;
}

/**
 * Decides what of an edited plan is saved: names trimmed, doubles and criteria that have left the
 * template taken out. Refusals: `stage_unknown`, `stage_archived`, `interview_unnamed`,
 * `interview_length`, `interview_unknown`, `interview_twice`, `interviewer_unknown`,
 * `criterion_unknown`.
 */
export function decidePlan(input: {
  stages: readonly Stage[];
  /** Criteria of today's template. */
  criterionIds: ReadonlySet<string>;
  /** Every criterion that the requisition ever had. */
  knownCriterionIds: ReadonlySet<string>;
  memberIds: ReadonlySet<string>;
  /** The interviews that are in the plan now, with the stage each is on. */
  kept: ReadonlyMap<string, { stageId: string }>;
  interviews: readonly PlannedInterviewInput[];
}): Decision<PlannedInterviewInput[]> {
  const ids = input.interviews.map(({ id }) => id).filter((id) => id !== null);
  if (new Set(ids).size < ids.length) {
    return refused("interview_twice", "An interview is in the plan twice. Remove one.");
  }
  const saved: PlannedInterviewInput[] = [];
  for (const [index, interview] of input.interviews.entries()) {
    const decided = decideOne(interview, index, input);
    if (!decided.ok) return decided;
    saved.push(decided.value);
  }
  return agreed(saved);
}

function decideOne(
  interview: PlannedInterviewInput,
  index: number,
  input: Omit<Parameters<typeof decidePlan>[0], "interviews">,
): Decision<PlannedInterviewInput> {
  const name = oneLine(interview.name);
  const nameless = decideName(name, `Interview ${(index + 1).toString()} of the plan`);
  if (!nameless.ok) return nameless;
  const length = decideLength(name, interview.lengthMinutes);
  if (!length.ok) return length;
  const kept = interview.id === null ? undefined : input.kept.get(interview.id);
  if (interview.id !== null && kept === undefined) {
    return missing(
      "interview_unknown",
      `“${shortName(name)}” is no longer in the plan. Somebody removed it meanwhile; add it as a new interview.`,
    );
  }
  const stage = decideStage(name, interview.stageId, input.stages, kept?.stageId ?? null);
  if (!stage.ok) return stage;
  if (interview.focusCriterionIds.some((id) => !input.knownCriterionIds.has(id))) {
    return refused(
      "criterion_unknown",
      `“${shortName(name)}” has a focus criterion that does not belong to this requisition. Choose its criteria again.`,
    );
  }
  if (interview.interviewerIds.some((id) => !input.memberIds.has(id))) {
    return missing(
      "interviewer_unknown",
      `An interviewer of “${shortName(name)}” is no longer on the team. Choose the interviewers again.`,
    );
  }
  const focus = interview.focusCriterionIds.filter((id) => input.criterionIds.has(id));
  return agreed({
    ...interview,
    name,
    interviewerIds: [...new Set(interview.interviewerIds)],
    focusCriterionIds: [...new Set(focus)],
  });
}

/** A stage that was archived since keeps the interviews that are on it already. */
function decideStage(
  name: string,
  stageId: string,
  stages: readonly Stage[],
  keptOn: string | null,
): Decision<null> {
  const stage = stages.find((one) => one.id === stageId);
  if (stage === undefined) {
    return missing(
      "stage_unknown",
      `The stage of “${shortName(name)}” is not part of this requisition, or it was removed. Choose a stage of the board.`,
    );
  }
  return stage.archivedAt === null || stageId === keptOn
    ? agreed(null)
    : refused(
        "stage_archived",
        `${stage.name} is archived, so “${shortName(name)}” cannot be held there. Choose another stage.`,
      );
}

/** A name as it is kept: one line, trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether an interview has a name. Refusal: `interview_unnamed`. */
export function decideName(name: string, which: string): Decision<null> {
  return oneLine(name) === ""
    ? refused("interview_unnamed", `${which} has no name. Give it one.`)
    : agreed(null);
}

/** Whether an interview can last that long. Refusal: `interview_length`. */
export function decideLength(name: string, minutes: number): Decision<null> {
  const { least, most } = interviewLength;
  return minutes >= least && minutes <= most
    ? agreed(null)
    : refused(
        "interview_length",
        `“${shortName(name)}” would last ${minutes.toLocaleString("en")} minutes. An interview lasts from ${least.toString()} to ${most.toString()} minutes.`,
      );
}
