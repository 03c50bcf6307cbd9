import { z } from "zod";
import { idSchema, longText, requiredLine } from "./fields.ts";
import { limits } from "./limits.ts";
import { importanceSchema, lineRangeSchema } from "./posting/reading.ts";

export const criterionCategorySchema = z.enum([
  "experience",
  "leadership",
  "technical",
  "domain",
  "execution",
  "collaboration",
  "communication",
  "education",
  "tools",
  "values",
]);
export type CriterionCategory = z.infer<typeof criterionCategorySchema>;

/** What ratings 1, 3 and 5 mean for a criterion; null where nobody wrote it yet. */
export const guidanceSchema = z.object({
  low: z.string().max(limits.note),
  middle: z.string().max(limits.note),
  high: z.string().max(limits.note),
});
export type Guidance = z.infer<typeof guidanceSchema>;

/** A criterion as a person edits it; `id` is its identity and is kept through rewording. */
export const criterionInputSchema = z.object({
  id: idSchema.nullable(),
  title: requiredLine("The criterion's title"),
  category: criterionCategorySchema,
  importance: importanceSchema,
  weight: z.number().min(0).max(10),
  /** The lines of the posting it came from; empty where a person added it. */
  lines: z.array(lineRangeSchema).max(limits.criteria),
  /** The posting's words that it came from. */
  quote: z.string().max(limits.note),
  guidance: guidanceSchema.nullable(),
  questions: z.array(z.string().max(limits.line)).max(20),
});
export type CriterionInput = z.infer<typeof criterionInputSchema>;

export const criterionSchema = criterionInputSchema.extend({ id: idSchema });
export type Criterion = z.infer<typeof criterionSchema>;

export const checkKindSchema = z.enum([
  "years",
  "degree",
  "licence",
  "clearance",
  "authorisation",
  "language",
  "travel",
  "physical",
]);

/** A fact asked of the application: it has no weight and stands outside every mean. */
export const checkInputSchema = z.object({
  id: idSchema.nullable(),
  kind: checkKindSchema,
  label: requiredLine("The check", limits.line),
  importance: importanceSchema,
  lines: z.array(lineRangeSchema).max(limits.criteria),
});
export type CheckInput = z.infer<typeof checkInputSchema>;
export const checkSchema = checkInputSchema.extend({ id: idSchema });
export type Check = z.infer<typeof checkSchema>;

export const checkAnswerSchema = z.enum(["yes", "no", "unclear"]);
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** Definitely not, no, mixed, yes, strong yes. */
export const ratingSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);
export type Rating = z.infer<typeof ratingSchema>;

/** A rating, an answer that nothing was assessed, or null for not yet rated. Neither counts as zero. */
export const ratingAnswerSchema = z.union([ratingSchema, z.literal("not_assessed")]).nullable();
export type RatingAnswer = z.infer<typeof ratingAnswerSchema>;

export const ratingLabels: Readonly<Record<Rating, string>> = {
  1: "Definitely not",
  2: "No",
  3: "Mixed",
  4: "Yes",
  5: "Strong yes",
};

export const overallRecommendationSchema = z.enum([
  "definitely_no",
  "no",
  "yes",
  "strong_yes",
  "no_decision",
]);
export type OverallRecommendation = z.infer<typeof overallRecommendationSchema>;

export const recommendationLabels: Readonly<Record<OverallRecommendation, string>> = {
  definitely_no: "Definitely no",
  no: "No",
  yes: "Yes",
  strong_yes: "Strong yes",
  no_decision: "No decision",
};

export const ratedCriterionSchema = z.object({
  criterion: criterionSchema,
  isFocus: z.boolean(),
  answer: ratingAnswerSchema,
  evidence: longText("The evidence", limits.evidence),
});
export type RatedCriterion = z.infer<typeof ratedCriterionSchema>;

export const scorecardStatusSchema = z.enum(["draft", "submitted"]);
export type ScorecardStatus = z.infer<typeof scorecardStatusSchema>;

/** What is asked for and missing on a card that is about to be submitted. */
export interface Missing {
  /** Focus criteria without an answer (every criterion where an interview has no focus). */
  unanswered: string[];
  /** Criteria rated 1 or 5 without evidence. */
  withoutEvidence: string[];
  recommendation: boolean;
}

/** What a card still lacks. Submitting with gaps is allowed, with a reason. */
export function missingOnCard(
  ratings: readonly RatedCriterion[],
  recommendation: OverallRecommendation | null,
): Missing {
  const hasFocus = ratings.some((rating) => rating.isFocus);
  const asked = ratings.filter((rating) => rating.isFocus || !hasFocus);
  return {
    unanswered: asked.filter((rating) => rating.answer === null).map((r) => r.criterion.title),
    withoutEvidence: ratings
      .filter((r) => (r.answer === 1 || r.answer === 5) && r.evidence.trim() === "")
      .map((r) => r.criterion.title),
    recommendation: recommendation === null,
  };
}

/** True when nothing is missing. */
export function isComplete(missing: Missing): boolean {
  return (
    missing.unanswered.length === 0 &&
    missing.withoutEvidence.length === 0 &&
    !missing.recommendation
  );
}

/** A mean over what was rated, and how much of the weight it rests on. */
export interface WeightedMean {
  mean: number | null;
  ratedWeight: number;
  totalWeight: number;
}

/** The weighted mean of one or more cards; unrated and not assessed are left out, never zero. */
export function weightedMean(
  ratings: readonly { weight: number; answers: readonly RatingAnswer[] }[],
): WeightedMean {
  let [sum, ratedWeight, totalWeight] = [0, 0, 0];
  for (const { weight, answers } of ratings) {
    totalWeight += weight;
    const rated = answers.filter((answer) => typeof answer === "number");
    if (rated.length === 0) continue;
    ratedWeight += weight;
    sum += weight * (rated.reduce((total: number, answer) => total + answer, 0) / rated.length);
  }
  return { mean: ratedWeight > 0 ? sum / ratedWeight : null, ratedWeight, totalWeight };
}
