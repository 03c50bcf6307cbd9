export { draftCheckSchema, draftChecks, type DraftCheck } from "./checks.ts";
export { draftCriterionSchema, quoteOf, weightOf, type DraftCriterion } from "./criterion.ts";
export { MAX_CRITERIA } from "./gather.ts";
export { draftOf, generateScorecard, type DraftScorecard } from "./scorecard.ts";
export {
  applyCorrections,
  postingCorrectionSchema,
  postingCorrectionsSchema,
  readAsSchema,
  type PostingCorrection,
  type ReadAs,
} from "./corrections.ts";
export { generateCorrected, type CorrectedScorecard } from "./correctedCriteria.ts";
export { proposedInterviewSchema, proposePlan, type ProposedInterview } from "./plan.ts";
export { MAX_FOCUS, type PlanCriterion } from "./planSlots.ts";
export { coverageOf, type Coverage } from "./coverage.ts";
export {
  asksTheSame,
  comparePostings,
  type PostingComparison,
  type RequirementPair,
} from "./compare.ts";
export { carryOver, requirementsOf, type CarriedOver, type KeptCriterion } from "./carryOver.ts";
export { diffTemplates, type CriterionChange, type TemplateDiff } from "./diffTemplates.ts";
export { MAX_TITLE_WORDS } from "./title/cut.ts";
