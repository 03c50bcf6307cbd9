import {
  checksOfDraft,
  criteriaOfDraft,
  factsOfReading,
} from "../../../shared/domain/requisitionDraft.ts";
import { z } from "zod";
import { postingMarkSchema, type PostingMark } from "../../../shared/domain/posting/reading.ts";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import {
  checkInputSchema,
  criterionInputSchema,
  type CheckInput,
} from "../../../shared/domain/scorecard.ts";
import type { EditableCriterion } from "./criteria.ts";
import { inOrder } from "./criteria.ts";
import { emptyFacts, formOfRequisition, type FactsForm } from "./facts.ts";

/** What a person has in hand on "New requisition" before it is saved. */
export interface RequisitionDraft {
  /** The posting as pasted; it stays as it came. */
  text: string;
  /** What its source knew of headings, lists and tables; empty once a person typed in it. */
  marks: PostingMark[];
  facts: FactsForm;
  criteria: EditableCriterion[];
  checks: CheckInput[];
}

export const emptyDraft: RequisitionDraft = {
  text: "",
  marks: [],
  facts: emptyFacts,
  criteria: [],
  checks: [],
};

/** The draft that a reading gives: facts, criteria with the words they came from, and checks. */
export function draftOfReading(
  { text, marks }: { text: string; marks: PostingMark[] },
  draft: DraftPosting,
): RequisitionDraft {
  const { reading, criteria, checks } = draft;
  return {
    text,
    marks,
    facts: formOfRequisition(factsOfReading(reading, "")),
    criteria: inOrder(
      criteriaOfDraft(reading, criteria).map((criterion) => ({
        ...criterion,
        key: crypto.randomUUID(),
      })),
    ),
    checks: checksOfDraft(reading, checks),
  };
}

const storedDraftSchema = z.object({
  text: z.string(),
  marks: z.array(postingMarkSchema).default([]),
  facts: z.custom<FactsForm>(
    (value) => typeof value === "object" && value !== null && "payPeriod" in value,
  ),
  criteria: z.array(criterionInputSchema.extend({ key: z.string() })),
  checks: z.array(checkInputSchema),
});

/** A draft from what an earlier session kept; null when there is none or it cannot be read. */
export function parseDraft(stored: unknown): RequisitionDraft | null {
  const parsed = storedDraftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** True while there is nothing that a person would miss. */
export function isEmptyDraft({ text, facts, criteria }: RequisitionDraft): boolean {
  return text.trim() === "" && facts.title.trim() === "" && criteria.length === 0;
}
