import {
  checksOfDraft,
  criteriaOfDraft,
  factsOfReading,
} from "../../../shared/domain/requisitionDraft.ts";
import { z } from "zod";
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
  facts: FactsForm;
  criteria: EditableCriterion[];
  checks: CheckInput[];
}

export const emptyDraft: RequisitionDraft = {
  text: "",
  facts: emptyFacts,
  criteria: [],
  checks: [],
};

/** The draft that a reading gives: facts, criteria with the words they came from, and checks. */
export function draftOfReading(text: string, draft: DraftPosting): RequisitionDraft {
  const { reading, criteria, checks } = draft;
  return {
    text,
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
