import { z } from "zod";
import { placeSchema } from "../../domain/application.ts";
import { idSchema, instantSchema, optionalLine, plainDateSchema } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import { checkAnswerSchema } from "../../domain/scorecard.ts";
import { applicationIds, command } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that change applications. */
export const applicationsRoutes = {
  "application.add": command<{ applicationId: string }>()(
    z.strictObject({
      candidateId: idSchema,
      requisitionId: idSchema,
      stageId: idSchema.nullable(),
    }),
  ),
  "application.moveToStage": command<null>()(
    z.strictObject({
      applicationIds,
      toStageId: idSchema,
      place: placeSchema,
      /** When it truly happened, where a person states it. */
      occurredAt: instantSchema.nullable().default(null),
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
  "application.hire": command<null>()(
    z.strictObject({ applicationId: idSchema, startsOn: plainDateSchema }),
  ),
  "application.restore": command<null>()(z.strictObject({ applicationIds })),
  "application.answerCheck": command<null>()(
    z.strictObject({
      applicationId: idSchema,
      checkId: idSchema,
      answer: checkAnswerSchema.nullable(),
      seenIn: optionalLine("Where it was seen"),
    }),
  ),
} satisfies Contract;
