export * from "./reading.ts";
export { readPosting } from "./readPosting.ts";
export { draftCriteria, MAX_CRITERIA, type DraftCriterion } from "./criteria/criteria.ts";
export { draftChecks, type DraftCheck } from "./criteria/checks.ts";
