import { z } from "zod";
import { idSchema, optionalLine } from "../../domain/fields.ts";
import { hiringTeamSchema } from "../../domain/hiringTeam.ts";
import { limits } from "../../domain/limits.ts";
import { requisitionFactsSchema, requisitionStatusSchema } from "../../domain/requisition.ts";
import { checkInputSchema, criterionInputSchema } from "../../domain/scorecard.ts";
import type { RequisitionDetail, RequisitionSummary } from "../views.ts";
import { byId, command, nothing, correctedPosting, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of requisitions. */
export const requisitionsRoutes = {
  "requisition.list": query<RequisitionSummary[]>()(nothing),
  "requisition.get": query<RequisitionDetail>()(byId),
  "requisition.create": command<{ id: string }>()(
    z.strictObject({
      status: z.enum(["draft", "open"]),
      facts: requisitionFactsSchema,
      posting: correctedPosting.nullable(),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
      openings: z.int().min(1).max(500).default(1),
      /** The pipeline template it starts from; the first on the list when null. */
      templateId: idSchema.nullable().default(null),
    }),
  ),
  "requisition.update": command<null>()(
    z.strictObject({ id: idSchema, facts: requisitionFactsSchema }),
  ),
  "requisition.setStatus": command<null>()(
    z.strictObject({ id: idSchema, status: requisitionStatusSchema }),
  ),
  /** Closes a requisition, with what becomes of those who are active on it. */
  "requisition.close": command<null>()(
    z.strictObject({
      id: idSchema,
      remaining: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("leave") }),
        z.strictObject({
          kind: z.literal("reject"),
          reasonId: idSchema,
          note: optionalLine("The note", limits.note),
        }),
        z.strictObject({
          kind: z.literal("transfer"),
          toRequisitionId: idSchema,
          toStageId: idSchema.nullable(),
        }),
      ]),
    }),
  ),
  /** Makes these the hiring team. */
  "requisition.setTeam": command<null>()(hiringTeamSchema.extend({ id: idSchema })),
  /** Opens further places to fill. */
  "requisition.addOpenings": command<null>()(
    z.strictObject({ id: idSchema, count: z.int().min(1).max(500) }),
  ),
  /** Closes a place that nobody is to fill. */
  "opening.close": command<null>()(byId),
  /** Makes a closed or filled place wait for somebody again. */
  "opening.reopen": command<null>()(byId),
  "requisition.remove": command<null>()(byId),
} satisfies Contract;
