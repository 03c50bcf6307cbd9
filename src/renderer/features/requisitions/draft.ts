import { z } from "zod";
import {
  postingCorrectionsSchema,
  type PostingCorrection,
} from "../../../shared/domain/generation/corrections.ts";
import { criteriaOfDraft, factsOfReading } from "../../../shared/domain/requisitionDraft.ts";
import {
  postingMarkSchema,
  type PostingMark,
  type Span,
} from "../../../shared/domain/posting/reading.ts";
import { criterionInputSchema } from "../../../shared/domain/scorecard.ts";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import { inOrder, type EditableCriterion } from "./criteria.ts";
import { emptyFacts, formOfRequisition, type FactsForm } from "./facts.ts";

/** What a person has in hand on "New requisition" before it is saved. */
export interface RequisitionDraft {
  /** The posting as it came; it stays so. */
  text: string;
  /** What its source knew of headings, lists and tables; empty once a person typed in it. */
  marks: PostingMark[];
  /** What the person corrected in its reading, in their order. */
  corrections: PostingCorrection[];
  facts: FactsForm;
  /** The pipeline template to begin with; null for the first on the list. */
  templateId: string | null;
  /** Criteria that the person added; those of the posting come from its reading. */
  own: EditableCriterion[];
}

export const emptyDraft: RequisitionDraft = {
  text: "",
  marks: [],
  corrections: [],
  facts: emptyFacts,
  templateId: null,
  own: [],
};

/** A criterion that came from the posting, with where in its text. */
export interface ReadCriterion extends EditableCriterion {
  requirementIds: string[];
  spans: Span[];
}

/** The draft that a posting gives when it is read for the first time. */
export function draftOfReading(
  { text, marks }: { text: string; marks: PostingMark[] },
  { reading }: DraftPosting,
): RequisitionDraft {
  return { ...emptyDraft, text, marks, facts: formOfRequisition(factsOfReading(reading, "")) };
}

/** The criteria that were read, required first, each with its place in the posting. */
export function readCriteria({ reading, criteria }: DraftPosting): ReadCriterion[] {
  const inputs = criteriaOfDraft(reading, criteria);
  const spans = new Map(reading.requirements.map(({ id, span }) => [id, span]));
  return inOrder(
    criteria.flatMap(({ id, requirementIds, derivedFrom }, index): ReadCriterion[] => {
      const input = inputs[index];
      if (input === undefined) return [];
      return [
        {
          ...input,
          key: id,
          derivedFrom,
          requirementIds,
          spans: requirementIds.flatMap((requirement) => spans.get(requirement) ?? []),
        },
      ];
    }),
  );
}

const storedDraftSchema = z.object({
  text: z.string(),
  marks: z.array(postingMarkSchema).default([]),
  corrections: postingCorrectionsSchema.default([]),
  facts: z.custom<FactsForm>(
    (value) => typeof value === "object" && value !== null && "payPeriod" in value,
  ),
  templateId: z.string().nullable().default(null),
  own: z.array(criterionInputSchema.extend({ key: z.string() })).default([]),
});

/** A draft from what an earlier session kept; null when there is none or it cannot be read. */
export function parseDraft(stored: unknown): RequisitionDraft | null {
  const parsed = storedDraftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** True while there is nothing that a person would miss. */
export function isEmptyDraft({ text, facts, own }: RequisitionDraft): boolean {
  return text.trim() === "" && facts.title.trim() === "" && own.length === 0;
}
