import { z } from "zod";
import { candidateFactsSchema } from "../../domain/candidate.ts";
import { idSchema, instantSchema, longText, requiredLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import type { AddedCandidates, QuickAddPreview } from "../boardViews.ts";
import type { CandidateDetail, CandidateList } from "../views.ts";
import { byId, command, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of candidates and notes. */
export const candidatesRoutes = {
  "candidate.list": query<CandidateList>()(
    z.strictObject({
      search: z.string().max(limits.line),
      requisitionId: idSchema.nullable(),
      disposition: z.enum(["active", "left", "all"]),
      sort: z.strictObject({
        column: z.enum([
          "name",
          "current",
          "requisition",
          "stage",
          "inStage",
          "source",
          "activity",
        ]),
        descending: z.boolean(),
      }),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
  ),
  "candidate.get": query<CandidateDetail>()(byId),
  "candidate.add": command<{ candidateId: string; applicationId: string | null }>()(
    z.strictObject({
      facts: candidateFactsSchema,
      /** Null makes a prospect: a candidate without an application. */
      requisitionId: idSchema.nullable(),
      /** The first stage when null. */
      stageId: idSchema.nullable(),
      /** When they came there, where a person states it. */
      occurredAt: instantSchema.nullable().default(null),
    }),
  ),
  /** What several lines of the quick field would add; saves nothing. */
  "candidate.readMany": query<QuickAddPreview>()(
    z.strictObject({ requisitionId: idSchema, text: z.string().max(limits.postingText) }),
  ),
  /** Adds people to a stage in one step: new ones, and (by id) those who are known. */
  "candidate.addMany": command<AddedCandidates>()(
    z.strictObject({
      requisitionId: idSchema,
      /** The first stage when null. */
      stageId: idSchema.nullable(),
      people: z
        .array(
          z.union([
            z.strictObject({ facts: candidateFactsSchema }),
            z.strictObject({ candidateId: idSchema }),
          ]),
        )
        .min(1, "There is nobody to add.")
        .max(limits.quickAddLines),
      occurredAt: instantSchema.nullable().default(null),
    }),
  ),
  "candidate.update": command<null>()(
    z.strictObject({ id: idSchema, facts: candidateFactsSchema }),
  ),
  "candidate.setTags": command<null>()(
    z.strictObject({ id: idSchema, tags: z.array(requiredLine("The tag", 60)).max(50) }),
  ),
  "candidate.remove": command<null>()(byId),
  "note.add": command<null>()(
    z.strictObject({
      candidateId: idSchema,
      applicationId: idSchema.nullable(),
      text: longText("The note", limits.note).refine(
        (text) => text.trim() !== "",
        "The note is empty.",
      ),
    }),
  ),
} satisfies Contract;
