import { z } from "zod";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { checkInputSchema, criterionInputSchema } from "../../domain/scorecard.ts";
import type { DraftPosting, ImportedPostings, PostingChange, SavedPosting } from "../views.ts";
import { command, correctedPosting, ofRequisition, postingDocument, query } from "./route.ts";
import type { Contract } from "./route.ts";

const changedPosting = ofRequisition.extend({ posting: correctedPosting });

/** Routes that read postings and keep them. */
export const postingsRoutes = {
  "posting.read": query<DraftPosting>()(correctedPosting),
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
  /** What a changed posting would do to a requisition's scorecard; saves nothing. */
  "posting.compare": query<PostingChange>()(changedPosting),
  /** Keeps a changed posting and the scorecard that goes with it, in one step. */
  "posting.replace": command<null>()(
    changedPosting.extend({
      /** The version of the template that was compared; a newer one in the store is a conflict. */
      baseVersion: z.int().min(1),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
    }),
  ),
} satisfies Contract;
