import { z } from "zod";
import { decisionOutcomeSchema } from "../../domain/decision.ts";
import { idSchema, requiredText } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { blindSchema } from "../../domain/requisition.ts";
import type { ComparisonView, DebriefView, WrittenFile } from "../interviewViews.ts";
import { command, query } from "./route.ts";
import type { Contract } from "./route.ts";

const ofApplication = z.strictObject({ applicationId: idSchema });
const compared = z.strictObject({
  /** Two to six applications of one requisition; what is wrong is said by `decideComparison`. */
  applicationIds: z.array(idSchema).max(limits.bulk),
});

/** Routes of the debrief, the comparison, decisions, and what is hidden of them. */
export const debriefsRoutes = {
  "debrief.get": query<DebriefView>()(ofApplication),
  "debrief.compare": query<ComparisonView>()(compared),
  /** Keeps what people decided. It moves nobody, and is not on the undo stack. */
  "decision.record": command<{ id: string }>()(
    ofApplication.extend({
      outcome: decisionOutcomeSchema,
      reason: requiredText("The reason", limits.note),
    }),
  ),
  "decision.revoke": command<null>()(
    z.strictObject({ id: idSchema, reason: requiredText("The reason", limits.note) }),
  ),
  "requisition.setBlind": command<null>()(z.strictObject({ id: idSchema, blind: blindSchema })),
  "print.debrief": command<WrittenFile>()(ofApplication.extend({ token: idSchema })),
  "print.compare": command<WrittenFile>()(compared.extend({ token: idSchema })),
} satisfies Contract;
