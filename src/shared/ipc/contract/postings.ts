import { z } from "zod";
import { postingMarkSchema } from "../../domain/posting/reading.ts";
import type { DraftPosting, SavedPosting } from "../views.ts";
import { ofRequisition, postingText, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that read postings and keep them. */
export const postingsRoutes = {
  "posting.read": query<DraftPosting>()(
    z.strictObject({ text: postingText, marks: z.array(postingMarkSchema).max(100_000) }),
  ),
  "posting.get": query<SavedPosting | null>()(ofRequisition),
} satisfies Contract;
