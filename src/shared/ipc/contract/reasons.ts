import { z } from "zod";
import { dispositionReasonSchema, placeSchema } from "../../domain/application.ts";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import type { ReasonList } from "../views.ts";
import { byId, command, nothing, query } from "./route.ts";
import type { Contract } from "./route.ts";

const reasonName = requiredLine("The reason", 100);

/** Routes of the reasons for which applications are rejected and withdrawn. */
export const reasonsRoutes = {
  "reason.list": query<ReasonList>()(nothing),
  "reason.add": command<{ id: string }>()(
    z.strictObject({ kind: dispositionReasonSchema.shape.kind, name: reasonName }),
  ),
  "reason.rename": command<null>()(z.strictObject({ id: idSchema, name: reasonName })),
  "reason.place": command<null>()(z.strictObject({ id: idSchema, place: placeSchema })),
  /** Takes a reason off the list; where it was given it stays. */
  "reason.archive": command<null>()(byId),
  "reason.restore": command<null>()(byId),
} satisfies Contract;
