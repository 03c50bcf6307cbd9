import { z } from "zod";
import { idSchema } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { checkInputSchema, criterionInputSchema } from "../../domain/scorecard.ts";
import type { TemplateView } from "../views.ts";
import { command, ofRequisition, query } from "./route.ts";
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
} satisfies Contract;
