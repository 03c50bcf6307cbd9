import { z } from "zod";
import { idSchema, requiredLine } from "./fields.ts";
import { limits } from "./limits.ts";
import { agreed, missing, refused, type Decision } from "./refusal.ts";

export const stageKindSchema = z.enum(["applied", "screen", "interview", "assessment", "offer"]);

export type StageKind = z.infer<typeof stageKindSchema>;

/** What a person says of a stage. */
export const stageFactsSchema = z.object({
  name: requiredLine("The stage's name", limits.stageName),
  kind: stageKindSchema,
  /** Working days a candidate should spend here at most; null for no target. */
  targetDays: z
    .int("Write the target in whole days.")
    .min(1, "The target is at least 1 day. Leave it empty for none.")
    .max(365, "The target is at most 365 days.")
    .nullable(),
  /** More cards than this are pointed out, and never refused; null for no limit. */
  wipLimit: z
    .int("Write the limit as a whole number.")
    .min(1, "The limit is at least 1 card. Leave it empty for none.")
    .max(9_999, "The limit is at most 9,999 cards.")
    .nullable()
    .default(null),
});
export type StageFacts = z.infer<typeof stageFactsSchema>;

export const stageSchema = stageFactsSchema.extend({
  id: idSchema,
  requisitionId: idSchema,
  /** Order key among the requisition's stages. */
  position: z.string(),
  archivedAt: z.string().nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

/** A stage of a template, which becomes a stage of a requisition. */
export type PipelineTemplateStage = StageFacts;

/** The stages of a template as a person hands them in. */
export const templateStagesSchema = z
  .array(stageFactsSchema)
  .min(1, "A template needs at least one stage. Add one first.")
  .max(
    limits.stages,
    `A pipeline takes at most ${limits.stages.toString()} stages. Leave some out.`,
  );

/** The stages a requisition starts from when nobody chose others. */
export const defaultPipeline: readonly PipelineTemplateStage[] = [
  { name: "Applied", kind: "applied", targetDays: 3, wipLimit: null },
  { name: "Recruiter screen", kind: "screen", targetDays: 5, wipLimit: null },
  { name: "Hiring manager screen", kind: "interview", targetDays: 5, wipLimit: null },
  { name: "Onsite", kind: "interview", targetDays: 10, wipLimit: null },
  { name: "Offer", kind: "offer", targetDays: 4, wipLimit: null },
];

/**
 * The stage on which an application begins: the one asked for, or the first that is open when
 * `stageId` is null. `stages` are the requisition's, in order. Refusals: `stage_unknown`,
 * `stage_archived`, `no_stage`.
 */
export function decideStageToEnter(
  stages: readonly Stage[],
  stageId: string | null,
): Decision<Stage> {
  if (stageId === null) {
    const first = stages.find((stage) => stage.archivedAt === null);
    return first === undefined
      ? refused("no_stage", "The requisition has no stage to begin on. Add one first.")
      : agreed(first);
  }
  const stage = stages.find((one) => one.id === stageId);
  if (stage === undefined) {
    return missing(
      "stage_unknown",
      "That stage is not part of this requisition, or it was removed. Choose a stage of the board.",
    );
  }
  return stage.archivedAt === null
    ? agreed(stage)
    : refused(
        "stage_archived",
        `${stage.name} is archived and takes no more candidates. Choose another stage.`,
      );
}
