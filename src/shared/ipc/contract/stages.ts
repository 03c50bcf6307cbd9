import { z } from "zod";
import { placeSchema } from "../../domain/application.ts";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import { stageFactsSchema, templateStagesSchema } from "../../domain/pipeline.ts";
import type { PipelineTemplate } from "../../domain/pipelineTemplates.ts";
import type { AppliedTemplate } from "../boardViews.ts";
import { byId, command, nothing, query } from "./route.ts";
import type { Contract } from "./route.ts";

const templateName = requiredLine("The template's name", 60);

/** Routes of a requisition's stages, and of the templates that they start from. */
export const stagesRoutes = {
  "stage.add": command<{ id: string }>()(
    stageFactsSchema.strict().extend({
      requisitionId: idSchema,
      /** Among the stages; `after` names a stage. */
      place: placeSchema.default("last"),
    }),
  ),
  "stage.update": command<null>()(stageFactsSchema.strict().extend({ id: idSchema })),
  "stage.place": command<null>()(z.strictObject({ id: idSchema, place: placeSchema })),
  /** Takes a stage off the board; its cards go to another one first, in the same step. */
  "stage.archive": command<null>()(
    z.strictObject({ id: idSchema, moveCardsTo: idSchema.nullable().default(null) }),
  ),
  "stage.restore": command<null>()(byId),
  /** Removes a stage on which nobody ever stood. */
  "stage.remove": command<null>()(byId),

  "pipelineTemplate.list": query<PipelineTemplate[]>()(nothing),
  "pipelineTemplate.save": command<{ id: string }>()(
    z.strictObject({
      id: idSchema.nullable().default(null),
      name: templateName,
      stages: templateStagesSchema,
    }),
  ),
  /** Keeps a requisition's stages that are not archived as a template. */
  "pipelineTemplate.saveFrom": command<{ id: string }>()(
    z.strictObject({ requisitionId: idSchema, name: templateName }),
  ),
  /** Makes a running requisition follow a template; stages that hold cards stay. */
  "pipelineTemplate.apply": command<AppliedTemplate>()(
    z.strictObject({ id: idSchema, requisitionId: idSchema }),
  ),
  "pipelineTemplate.remove": command<null>()(byId),
} satisfies Contract;
