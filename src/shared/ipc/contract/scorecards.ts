import { z } from "zod";
import { idSchema, longText, optionalLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { overallRecommendationSchema, ratingAnswerSchema } from "../../domain/scorecard.ts";
import type { ScorecardView } from "../views.ts";
import { byId, command, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of scorecards. */
export const scorecardsRoutes = {
  /** Opens the acting person's draft for an application, beginning one where there is none. */
  "scorecard.open": command<{ scorecardId: string }>()(z.strictObject({ applicationId: idSchema })),
  "scorecard.get": query<ScorecardView>()(byId),
  "scorecard.rate": command<null>()(
    z.strictObject({ id: idSchema, criterionId: idSchema, answer: ratingAnswerSchema }),
  ),
  "scorecard.writeEvidence": command<null>()(
    z.strictObject({
      id: idSchema,
      criterionId: idSchema,
      evidence: longText("The evidence", limits.evidence),
    }),
  ),
  /** Writes what is given of the closing words; what is left out stays as it is. */
  "scorecard.write": command<null>()(
    z.strictObject({
      id: idSchema,
      recommendation: overallRecommendationSchema.nullable().optional(),
      takeaways: longText("Key take-aways", limits.evidence).optional(),
      privateNote: longText("The private note", limits.evidence).optional(),
    }),
  ),
  "scorecard.submit": command<null>()(
    z.strictObject({ id: idSchema, gapReason: optionalLine("The reason", limits.note) }),
  ),
} satisfies Contract;
