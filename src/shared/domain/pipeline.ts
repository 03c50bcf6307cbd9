import { z } from "zod";
import { idSchema, requiredLine } from "./fields.ts";
import { agreed, missing, refused, type Decision } from "./refusal.ts";

export const stageKindSchema = z.enum(["applied", "screen", "interview", "assessment", "offer"]);

export const stageSchema = z.object({
  id: idSchema,
  requisitionId: idSchema,
  name: requiredLine("The stage's name", 60),
  kind: stageKindSchema,
  /** Order key among the requisition's stages. */
  position: z.string(),
  /** Working days a candidate should spend here at most; null for no target. */
  targetDays: z.int().min(1).max(365).nullable(),
  archivedAt: z.string().nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

export const pipelineTemplateStageSchema = stageSchema.pick({
  name: true,
  kind: true,
  targetDays: true,
});
export type PipelineTemplateStage = z.infer<typeof pipelineTemplateStageSchema>;

/** The stages a requisition starts from when nobody chose others. */
export const defaultPipeline: readonly PipelineTemplateStage[] = [
  { name: "Applied", kind: "applied", targetDays: 3 },
  { name: "Recruiter screen", kind: "screen", targetDays: 5 },
  { name: "Hiring manager screen", kind: "interview", targetDays: 5 },
  { name: "Onsite", kind: "interview", targetDays: 10 },
  { name: "Offer", kind: "offer", targetDays: 4 },
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
