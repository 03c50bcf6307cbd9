import { z } from "zod";
import { idSchema, longText, requiredLine } from "./fields.ts";
import { shortName } from "./names.ts";
import { limits } from "./limits.ts";
import {
  checkKindSchema,
  criterionCategorySchema,
  type CriterionCategory,
  importanceSchema,
  lineRangeSchema,
} from "./posting/reading.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";

/** What ratings 1, 3 and 5 mean for a criterion; null where nobody wrote it yet. */
export const guidanceSchema = z.object({
  low: z.string().max(limits.note),
  middle: z.string().max(limits.note),
  high: z.string().max(limits.note),
});

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
  /** The criteria that were split or merged into a new one; left out for every other. */
  derivedFrom: z.array(idSchema).max(limits.criteria).optional(),
});
export type CriterionInput = z.infer<typeof criterionInputSchema>;

export const criterionSchema = criterionInputSchema.extend({ id: idSchema });
export type Criterion = z.infer<typeof criterionSchema>;

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

/** What the categories of criteria are called on screen. */
export const categoryNames: Readonly<Record<CriterionCategory, string>> = {
  experience: "Experience",
  leadership: "Leadership",
  technical: "Technical",
  domain: "Domain",
  execution: "Execution",
  collaboration: "Collaboration",
  communication: "Communication",
  education: "Education and credentials",
  tools: "Tools",
  values: "Values",
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

/** What a card lacks, as one sentence that says what to do; null when nothing is missing. */
export function missingText(missing: Missing): string | null {
  const parts = [
    listed("a rating or “not assessed” for", missing.unanswered),
    listed("evidence for the rating of", missing.withoutEvidence),
    missing.recommendation ? "an overall recommendation" : null,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : `The scorecard still lacks ${parts.join("; ")}. Fill it in, or give a reason for submitting it as it is.`;
}

function listed(what: string, titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  const shown = titles.slice(0, 3).map(shortName).join(", ");
  return titles.length > 3
    ? `${what} ${shown} and ${(titles.length - 3).toLocaleString("en")} more`
    : `${what} ${shown}`;
}

/**
 * Decides that a draft is submitted. Refusal: `incomplete` (something is missing and no reason
 * was given). The value is the reason to keep, null for a complete card.
 */
export function decideSubmit(input: {
  missing: Missing;
  gapReason: string | null;
}): Decision<string | null> {
  const lacks = missingText(input.missing);
  if (lacks === null) return agreed(null);
  return input.gapReason === null ? refused("incomplete", lacks) : agreed(input.gapReason);
}

/** The sentence for whoever writes on a card that is in. */
export const lockedText =
  "This scorecard was submitted and is locked. Your change was not saved; look at the card again.";

/**
 * Decides how an edited template is saved: on the newest version while no card was begun on it,
 * otherwise as a new version. Refusals: `newer_version`, `criterion_twice`, `criterion_unknown`.
 */
export function decideTemplateSave(input: {
  baseVersion: number;
  newest: { version: number; cardCount: number };
  /** Ids of every criterion and check that this requisition ever had. */
  knownIds: ReadonlySet<string>;
  /** Ids of the edited criteria and checks; null for new ones. */
  ids: readonly (string | null)[];
}): Decision<"in_place" | "new_version"> {
  const { baseVersion, newest, knownIds } = input;
  if (baseVersion < newest.version) {
    return conflicting(
      "newer_version",
      `The scorecard was changed meanwhile: version ${newest.version.toLocaleString("en")} is the newest. Look at it, then repeat your change.`,
    );
  }
  const ids = input.ids.filter((id) => id !== null);
  if (new Set(ids).size < ids.length) {
    return refused("criterion_twice", "A criterion or a check is in the list twice. Remove one.");
  }
  if (ids.some((id) => !knownIds.has(id))) {
    return refused(
      "criterion_unknown",
      "A criterion or a check in the list does not belong to this requisition. Add it as a new one.",
    );
  }
  return agreed(newest.cardCount === 0 ? "in_place" : "new_version");
}

/** Whether the acting person may read a card. Refusals: `draft_of_other`, `hidden`. */
export function decideReading(
  card: { isReadable: boolean; status: ScorecardStatus; author: string },
  blind: "never" | "until_submitted" | "always",
): Decision<null> {
  if (card.isReadable) return agreed(null);
  const author = shortName(card.author);
  if (card.status === "draft") {
    return refused(
      "draft_of_other",
      `${author} has not submitted this scorecard yet. Until then only ${author} can read it.`,
    );
  }
  return refused(
    "hidden",
    blind === "always"
      ? `${author}'s scorecard is hidden from other interviewers on this requisition.`
      : `${author}'s scorecard is hidden until your own is in. Submit yours first.`,
  );
}

/** Whether the acting person may write on a card. Refusals: `locked`, `card_of_other`. */
export function decideWriting(card: {
  isOwn: boolean;
  status: ScorecardStatus;
  author: string;
}): Decision<null> {
  if (card.status === "submitted") return conflicting("locked", lockedText);
  const author = shortName(card.author);
  return card.isOwn
    ? agreed(null)
    : refused(
        "card_of_other",
        `Only ${author} can write on this scorecard. Choose ${author} as the acting person first.`,
      );
}
