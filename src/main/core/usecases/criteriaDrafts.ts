import { draftOf } from "../../../shared/domain/generation/index.ts";
import { criteriaOfDraft } from "../../../shared/domain/requisitionDraft.ts";
import type { CriterionInput } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { findJobPosting } from "../store/tables/jobPostings.ts";
import { libraryOf } from "./competencies.ts";
import { found, type Context } from "./context.ts";
import { readingOf } from "./postings.ts";

/** Criteria for groups of the posting's requirements, as the generator writes them. */
export function draftCriteria(
  context: Context,
  { requisitionId, groups }: ParsedInputOf<"scorecardTemplate.draft">,
): CriterionInput[] {
  const posting = found(findJobPosting(context.store, requisitionId), "The posting");
  const reading = readingOf(posting);
  const library = libraryOf(context);
  return criteriaOfDraft(
    reading,
    groups.flatMap((ids) => draftOf(reading, ids, library) ?? []),
  );
}
