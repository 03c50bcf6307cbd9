import { z } from "zod";
import { placeSchema } from "../../domain/application.ts";
import { idSchema, instantSchema, optionalLine, plainDateSchema } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { nextActionSchema } from "../../domain/nextAction.ts";
import { checkAnswerSchema } from "../../domain/scorecard.ts";
import type { AddedCandidates, HireResult } from "../boardViews.ts";
import { applicationIds, command } from "./route.ts";
import type { Contract } from "./route.ts";

/** When it truly happened, where a person states it; null for now. */
const stated = instantSchema.nullable().default(null);

/** Routes that change applications. */
export const applicationsRoutes = {
  "application.add": command<{ applicationId: string }>()(
    z.strictObject({
      candidateId: idSchema,
      requisitionId: idSchema,
      stageId: idSchema.nullable(),
      occurredAt: stated,
    }),
  ),
  /** Adds candidates to a requisition in one step; those who are active there are passed over. */
  "application.addMany": command<AddedCandidates>()(
    z.strictObject({
      candidateIds: z.array(idSchema).min(1, "No candidate was chosen.").max(limits.bulk),
      requisitionId: idSchema,
      /** The first stage when null. */
      stageId: idSchema.nullable(),
      occurredAt: stated,
    }),
  ),
  "application.moveToStage": command<null>()(
    z.strictObject({
      applicationIds,
      toStageId: idSchema,
      place: placeSchema,
      /** On a card's own stage it says when the card came there. */
      occurredAt: stated,
    }),
  ),
  /** Moves applications to another requisition: these are closed, and new ones begun there. */
  "application.transfer": command<{ applicationIds: string[] }>()(
    z.strictObject({
      applicationIds,
      toRequisitionId: idSchema,
      /** The first stage when null. */
      toStageId: idSchema.nullable(),
    }),
  ),
  "application.reject": command<null>()(
    z.strictObject({
      applicationIds,
      reasonId: idSchema,
      note: optionalLine("The note", limits.note),
    }),
  ),
  "application.withdraw": command<null>()(
    z.strictObject({
      applicationIds,
      reasonId: idSchema,
      note: optionalLine("The note", limits.note),
    }),
  ),
  "application.hire": command<HireResult>()(
    z.strictObject({ applicationId: idSchema, startsOn: plainDateSchema }),
  ),
  "application.restore": command<null>()(z.strictObject({ applicationIds })),
  /** What is to be done next, one for each application; null takes it away. */
  "application.setNextAction": command<null>()(
    z.strictObject({ applicationIds, action: nextActionSchema.nullable() }),
  ),
  /** Puts next actions off to a day. */
  "application.snoozeNextAction": command<null>()(
    z.strictObject({ applicationIds, on: plainDateSchema }),
  ),
  "application.completeNextAction": command<null>()(z.strictObject({ applicationIds })),
  "application.answerCheck": command<null>()(
    z.strictObject({
      applicationId: idSchema,
      checkId: idSchema,
      answer: checkAnswerSchema.nullable(),
      seenIn: optionalLine("Where it was seen"),
    }),
  ),
} satisfies Contract;
