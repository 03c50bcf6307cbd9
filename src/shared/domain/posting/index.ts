export * from "./reading.ts";
export { readPosting } from "./readPosting.ts";
export {
  criterionCategorySchema,
  draftCriteria,
  draftCriterionSchema,
  MAX_CRITERIA,
  type CriterionCategory,
  type DraftCriterion,
} from "./criteria/criteria.ts";
export { draftChecks, draftCheckSchema, type DraftCheck } from "./criteria/checks.ts";
