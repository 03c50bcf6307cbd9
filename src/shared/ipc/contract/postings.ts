import { z } from "zod";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import type { DraftPosting, ImportedPostings, SavedPosting } from "../views.ts";
import { command, ofRequisition, postingDocument, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that read postings and keep them. */
export const postingsRoutes = {
  "posting.read": query<DraftPosting>()(postingDocument),
  /** Parses a chosen file or pasted HTML and saves nothing; `job` cancels it. */
  "posting.import": query<ImportedPostings>()(
    z.strictObject({
      source: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("file"), token: idSchema }),
        z.strictObject({
          kind: z.literal("html"),
          html: z.string().max(limits.postingHtml, "The pasted page is too long to be read."),
        }),
      ]),
      job: idSchema,
    }),
  ),
  "requisition.draftFromPostings": command<{ ids: string[] }>()(
    z.strictObject({
      postings: z
        .array(z.strictObject({ label: requiredLine("The title"), document: postingDocument }))
        .min(1, "No posting was chosen.")
        .max(limits.postingsAtOnce),
    }),
  ),
  "posting.get": query<SavedPosting | null>()(ofRequisition),
} satisfies Contract;
