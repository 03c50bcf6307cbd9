import { draftChecks, draftCriteria, readPosting } from "../../../shared/domain/posting/index.ts";
import { decidePostingText } from "../../../shared/domain/postingText.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { DraftPosting, SavedPosting } from "../../../shared/ipc/views.ts";
import { findJobPosting } from "../store/tables/jobPostings.ts";
import { settle, type Context } from "./context.ts";

/** Reads a posting without saving anything. Throws `refused` for an empty text and for a file. */
export function draftPosting(
  _context: Context,
  { text, marks }: ParsedInputOf<"posting.read">,
): DraftPosting {
  const reading = readPosting({ text: settle(decidePostingText(text)), marks });
  return { reading, criteria: draftCriteria(reading), checks: draftChecks(reading) };
}

/** The newest posting of a requisition and what is read from it, or null. */
export function getPosting(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"posting.get">,
): SavedPosting | null {
  const posting = findJobPosting(store, requisitionId);
  if (posting === undefined) return null;
  const { text, marks, version, createdAt } = posting;
  return { text, version, createdAt, reading: readPosting({ text, marks }) };
}
