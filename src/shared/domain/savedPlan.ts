import { z } from "zod";
import type { PlannedInterview, PlannedInterviewInput } from "./interview.ts";
import { searchable, shortName } from "./names.ts";
import { stageKindSchema, type Stage } from "./pipeline.ts";
import { criterionCategorySchema } from "./posting/reading.ts";
import type { Criterion } from "./scorecard.ts";

/**
 * A plan as it is kept for the next requisition: without people, its stages and criteria by what
 * they are called and what they are, because the next requisition has others.
 */
export const savedPlanSchema = z.array(
  z.object({
    name: z.string(),
    stage: z.object({ name: z.string(), kind: stageKindSchema }),
    lengthMinutes: z.int(),
    focus: z.array(z.object({ title: z.string(), category: criterionCategorySchema })),
    questions: z.array(z.string()),
  }),
);
export type SavedPlanContent = z.infer<typeof savedPlanSchema>;

type NamedCriterion = Pick<Criterion, "id" | "title" | "category">;

/** What is kept of a requisition's plan. */
export function planToSave(
  plan: readonly PlannedInterview[],
  stages: readonly Stage[],
  criteria: readonly NamedCriterion[],
): SavedPlanContent {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return plan.flatMap(({ name, stageId, lengthMinutes, focusCriterionIds, questions }) => {
    const stage = stages.find((one) => one.id === stageId);
    if (stage === undefined) return [];
    const focus = focusCriterionIds.flatMap((id) => {
      const criterion = known.get(id);
      return criterion === undefined
        ? []
        : [{ title: criterion.title, category: criterion.category }];
    });
    const { name: stageName, kind } = stage;
    return [{ name, stage: { name: stageName, kind }, lengthMinutes, focus, questions }];
  });
}

/**
 * A kept plan as a plan of this requisition: stages by name, else the next of their kind; criteria
 * by title, else the only one of their category. `notices` name what was matched to nothing.
 */
export function planFromSaved(
  saved: SavedPlanContent,
  stages: readonly Stage[],
  criteria: readonly NamedCriterion[],
): { interviews: PlannedInterviewInput[]; notices: string[] } {
  const open = stages.filter((stage) => stage.archivedAt === null);
  const notices: string[] = [];
  const interviews = saved.flatMap((interview): PlannedInterviewInput[] => {
    const { name, lengthMinutes, questions } = interview;
    const stage = stageLike(interview.stage, open);
    if (stage === undefined) {
      notices.push(
        `“${shortName(name)}” was left out: this requisition has no stage like “${shortName(interview.stage.name)}”.`,
      );
      return [];
    }
    const lost: string[] = [];
    const focus = interview.focus.flatMap((wanted) => {
      const criterion = criterionLike(wanted, criteria);
      if (criterion === undefined) lost.push(`“${shortName(wanted.title)}”`);
      return criterion === undefined ? [] : [criterion.id];
    });
    if (lost.length > 0) {
      notices.push(`“${shortName(name)}” has no focus like ${lost.join(", ")} here. Choose one.`);
    }
    const focusCriterionIds = [...new Set(focus)];
    return [
      {
        id: null,
        stageId: stage.id,
        name,
        lengthMinutes,
        interviewerIds: [],
        focusCriterionIds,
        questions,
      },
    ];
  });
  return { interviews, notices };
}

function stageLike(wanted: Pick<Stage, "name" | "kind">, stages: readonly Stage[]) {
  return (
    stages.find((stage) => searchable(stage.name) === searchable(wanted.name)) ??
    stages.find((stage) => stage.kind === wanted.kind)
  );
}

function criterionLike(
  wanted: { title: string; category: string },
  criteria: readonly NamedCriterion[],
): NamedCriterion | undefined {
  const title = searchable(wanted.title);
  const same = criteria.find((criterion) => searchable(criterion.title) === title);
  if (same !== undefined) return same;
  const alike = criteria.filter((criterion) => criterion.category === wanted.category);
  return alike.length === 1 ? alike[0] : undefined;
}
