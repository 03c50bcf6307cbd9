import { z } from "zod";
import {
  criterionCategorySchema,
  importanceSchema,
  lineRangeSchema,
  type Importance,
  type Requirement,
} from "../posting/reading.ts";
import { guidanceSchema } from "../scorecard.ts";

/** A criterion proposed from a posting, before it is saved. */
export const draftCriterionSchema = z.object({
  /** Made of the ids of its requirements, so that the same requirements give the same id. */
  id: z.string(),
  title: z.string(),
  category: criterionCategorySchema,
  importance: importanceSchema,
  /** 3 for required, 1 for preferred, until a person changes it. */
  weight: z.number().min(0).max(10),
  ratedBy: z.literal("rating"),
  /** Ids of the checks that its requirements ask for as well. */
  checks: z.array(z.string()),
  requirementIds: z.array(z.string()).min(1),
  lines: z.array(lineRangeSchema),
  /** What ratings 1, 3 and 5 mean. */
  guidance: guidanceSchema,
  questions: z.array(z.string()),
  /** Key of the competency that guidance and questions come from; null for the category's own. */
  competency: z.string().nullable(),
  /** Ids of the drafted criteria that it was split or merged from. */
  derivedFrom: z.array(z.string()),
});
export type DraftCriterion = z.infer<typeof draftCriterionSchema>;

/** The weight that goes with an importance. */
export const weightOf = (importance: Importance): number => (importance === "required" ? 3 : 1);

/** The posting's words that a criterion came from: its requirements' texts, parted by middle dots. */
export const quoteOf = (requirements: readonly Requirement[]): string =>
  [...new Set(requirements.map(({ text }) => text))].join(" · ");

const MAX_NAMED = 6;

/** FNV-1a over the text, as a short word. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
};

/** "c-r1", "c-r1-r4"; many requirements are told by a digest. */
export const criterionIdOf = (requirementIds: readonly string[]): string =>
  requirementIds.length <= MAX_NAMED
    ? `c-${requirementIds.join("-")}`
    : `c-${requirementIds[0] ?? ""}-${digest(requirementIds.join(" "))}`;
