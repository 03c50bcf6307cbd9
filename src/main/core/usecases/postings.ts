import { applyCorrections, generateCorrected } from "../../../shared/domain/generation/index.ts";
import { readPosting, type PostingReading } from "../../../shared/domain/posting/index.ts";
import { decidePostingText } from "../../../shared/domain/postingText.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { DraftPosting, SavedPosting } from "../../../shared/ipc/views.ts";
import { findJobPosting, type JobPosting } from "../store/tables/jobPostings.ts";
import { libraryOf } from "./competencies.ts";
import { settle, type Context } from "./context.ts";

/** Reads a posting, and what a person corrected in it, without saving anything. Throws `refused` for an empty text and for a file. */
export function draftPosting(
  context: Context,
  { text, marks, corrections }: ParsedInputOf<"posting.read">,
): DraftPosting {
  const read = readPosting({ text: settle(decidePostingText(text)), marks });
  const { reading, criteria, checks, notes } = generateCorrected(
    read,
    libraryOf(context),
    corrections,
  );
  return { reading, criteria, checks, notes };
}

/** The newest posting of a requisition and what is read from it, or null. */
export function getPosting(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"posting.get">,
): SavedPosting | null {
  const posting = findJobPosting(store, requisitionId);
  if (posting === undefined) return null;
  const { text, version, createdAt, corrections } = posting;
  return { text, version, createdAt, corrections, reading: readingOf(posting) };
}

/** What is read from a saved posting, with its corrections in it. */
export function readingOf({
  text,
  marks,
  corrections,
}: Pick<JobPosting, "text" | "marks" | "corrections">): PostingReading {
  return applyCorrections(readPosting({ text, marks }), corrections).reading;
}
