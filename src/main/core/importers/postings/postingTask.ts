import { z } from "zod";
import { postingDocumentSchema } from "../../../../shared/domain/posting/reading.ts";

/** What the worker is to read: a file that a person chose, or HTML from the clipboard. */
export const postingTaskSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), path: z.string(), name: z.string() }),
  z.object({ kind: z.literal("html"), html: z.string() }),
]);
export type PostingTask = z.infer<typeof postingTaskSchema>;

/** One posting found in a file. */
export const importedPostingSchema = z.object({
  /** What a person chooses by: the posting's title where the source names it, else the file. */
  label: z.string(),
  document: postingDocumentSchema.required(),
});
export type ImportedPosting = z.infer<typeof importedPostingSchema>;

/** What the worker tells when it has ended: the postings, or the sentence that says what is wrong. */
export const postingWorkerMessageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("done"), postings: z.array(importedPostingSchema) }),
  z.object({ kind: z.literal("failed"), sentence: z.string() }),
]);
export type PostingWorkerMessage = z.infer<typeof postingWorkerMessageSchema>;
