import { z } from "zod";
import { idSchema } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { requisitionFactsSchema, requisitionStatusSchema } from "../../domain/requisition.ts";
import { checkInputSchema, criterionInputSchema } from "../../domain/scorecard.ts";
import type { RequisitionDetail, RequisitionSummary } from "../views.ts";
import { byId, command, nothing, postingDocument, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of requisitions. */
export const requisitionsRoutes = {
  "requisition.list": query<RequisitionSummary[]>()(nothing),
  "requisition.get": query<RequisitionDetail>()(byId),
  "requisition.create": command<{ id: string }>()(
    z.strictObject({
      status: z.enum(["draft", "open"]),
      facts: requisitionFactsSchema,
      posting: postingDocument.nullable(),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
      openings: z.int().min(1).max(500).default(1),
    }),
  ),
  "requisition.update": command<null>()(
    z.strictObject({ id: idSchema, facts: requisitionFactsSchema }),
  ),
  "requisition.setStatus": command<null>()(
    z.strictObject({ id: idSchema, status: requisitionStatusSchema }),
  ),
  /** Opens further places to fill. */
  "requisition.addOpenings": command<null>()(
    z.strictObject({ id: idSchema, count: z.int().min(1).max(500) }),
  ),
  "requisition.remove": command<null>()(byId),
} satisfies Contract;
