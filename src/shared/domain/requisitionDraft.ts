import type { DraftCheck } from "./generation/checks.ts";
import { quoteOf, type DraftCriterion } from "./generation/criterion.ts";
import type { PostingReading } from "./posting/index.ts";
import type { RequisitionFacts } from "./requisition.ts";
import type { CheckInput, CriterionInput } from "./scorecard.ts";

/** The facts of a requisition as a posting states them; `title` stands in where it names none. */
export function factsOfReading({ facts }: PostingReading, title: string): RequisitionFacts {
  const locations = facts.locations.map((location) => location.value);
  return {
    title: facts.title?.value ?? title,
    company: facts.company?.value ?? null,
    team: facts.team?.value ?? null,
    location: locations.length === 0 ? null : locations.join("; "),
    workplace: facts.workplace?.value ?? null,
    employmentType: facts.employmentType?.value ?? null,
    seniority: facts.seniority?.value ?? null,
    pay: facts.pay?.value ?? null,
    sourceUrl: facts.sourceUrl?.value ?? null,
  };
}

/** Drafted criteria as they are saved, each with the posting's words that it came from. */
export function criteriaOfDraft(
  { requirements }: PostingReading,
  criteria: readonly DraftCriterion[],
): CriterionInput[] {
  return criteria.map(
    ({ title, category, importance, weight, lines, requirementIds, guidance, questions }) => ({
      id: null,
      title,
      category,
      importance,
      weight,
      lines,
      quote: quoteOf(requirements.filter(({ id }) => requirementIds.includes(id))),
      guidance,
      questions,
    }),
  );
}

/** Drafted checks as they are saved, each with the lines that it came from. */
export function checksOfDraft(
  { requirements }: PostingReading,
  checks: readonly DraftCheck[],
): CheckInput[] {
  return checks.map(({ kind, label, importance, requirementIds }) => ({
    id: null,
    kind,
    label,
    importance,
    lines: requirements.filter(({ id }) => requirementIds.includes(id)).map(({ lines }) => lines),
  }));
}
