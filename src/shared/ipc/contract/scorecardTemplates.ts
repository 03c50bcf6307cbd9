import { z } from "zod";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import {
  checkInputSchema,
  criterionInputSchema,
  type CriterionInput,
} from "../../domain/scorecard.ts";
import type { SavedScorecard, TemplateVersion, TemplateView } from "../views.ts";
import { byId, command, nothing, ofRequisition, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of scorecard templates. */
export const scorecardTemplatesRoutes = {
  "scorecardTemplate.get": query<TemplateView>()(ofRequisition),
  "scorecardTemplate.save": command<TemplateView>()(
    z.strictObject({
      requisitionId: idSchema,
      /** The version the person was looking at; a newer one in the store is a conflict. */
      baseVersion: z.int().min(1),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
    }),
  ),
  /** Criteria written anew for groups of the posting's requirements; saves nothing. */
  "scorecardTemplate.draft": query<CriterionInput[]>()(
    ofRequisition.extend({
      groups: z
        .array(z.array(z.string().max(limits.name)).min(1))
        .min(1)
        .max(limits.criteria),
    }),
  ),
  /** The newest first. */
  "scorecardTemplate.versions": query<TemplateVersion[]>()(ofRequisition),
  "savedScorecard.list": query<SavedScorecard[]>()(nothing),
  /** Keeps criteria and checks under a name; one of the same name is replaced. */
  "savedScorecard.save": command<null>()(
    z.strictObject({
      name: requiredLine("The name", limits.name),
      criteria: z
        .array(criterionInputSchema)
        .min(1, "There is no criterion to save.")
        .max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
    }),
  ),
  "savedScorecard.remove": command<null>()(byId),
} satisfies Contract;
