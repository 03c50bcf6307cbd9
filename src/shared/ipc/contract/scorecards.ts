import { z } from "zod";
import { idSchema, longText, optionalLine, requiredText } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { overallRecommendationSchema, ratingAnswerSchema } from "../../domain/scorecard.ts";
import type { ScorecardView } from "../views.ts";
import { byId, command, query } from "./route.ts";
import type { Contract } from "./route.ts";

/**
 * `fingerprintOf` the text that the window last knew to be stored: a text that was changed
 * elsewhere since is not replaced unseen. Null replaces whatever is there.
 */
const baseSchema = z.string().max(20).nullable().default(null);

/** Routes of scorecards. */
export const scorecardsRoutes = {
  /**
   * Opens the acting person's card on one of their seats or, where `seatId` is null, for an
   * application; it begins a draft where there is none.
   */
  "scorecard.open": command<{ scorecardId: string }>()(
    z.strictObject({ applicationId: idSchema, seatId: idSchema.nullable().default(null) }),
  ),
  "scorecard.get": query<ScorecardView>()(byId),
  "scorecard.rate": command<null>()(
    z.strictObject({ id: idSchema, criterionId: idSchema, answer: ratingAnswerSchema }),
  ),
  "scorecard.writeEvidence": command<null>()(
    z.strictObject({
      id: idSchema,
      criterionId: idSchema,
      evidence: longText("The evidence", limits.evidence),
      base: baseSchema,
    }),
  ),
  /** Writes what is given of the closing words; what is left out stays as it is. */
  "scorecard.write": command<null>()(
    z.strictObject({
      id: idSchema,
      recommendation: overallRecommendationSchema.nullable().optional(),
      takeaways: longText("Key take-aways", limits.evidence).optional(),
      privateNote: longText("The private note", limits.evidence).optional(),
      /** As for evidence, for the text that is given; without it what is stored is replaced. */
      base: baseSchema,
    }),
  ),
  "scorecard.submit": command<null>()(
    z.strictObject({ id: idSchema, gapReason: optionalLine("The reason", limits.note) }),
  ),
  /** Begins a new version of the acting person's submitted card; the former one is kept. */
  "scorecard.reopen": command<{ scorecardId: string }>()(
    z.strictObject({ id: idSchema, reason: requiredText("The reason", limits.note) }),
  ),
  /** Removes the acting person's draft; of a reopened card the submitted version stands again. */
  "scorecard.removeDraft": command<null>()(byId),
} satisfies Contract;
