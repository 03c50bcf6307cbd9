import { z } from "zod";
import { idSchema, requiredLine } from "./fields.ts";

export const stageKindSchema = z.enum(["applied", "screen", "interview", "assessment", "offer"]);
export type StageKind = z.infer<typeof stageKindSchema>;

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
