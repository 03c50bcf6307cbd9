import { z } from "zod";
import { idSchema } from "../../domain/fields.ts";
import { offerAnswerSchema, offerFactsSchema } from "../../domain/offers.ts";
import type { OfferView } from "../boardViews.ts";
import { byId, command, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of offers. */
export const offersRoutes = {
  /** An application's offers, the newest first. */
  "offer.list": query<OfferView[]>()(z.strictObject({ applicationId: idSchema })),
  /** Writes a new offer, or with an id changes one that was not answered. */
  "offer.save": command<{ id: string }>()(
    offerFactsSchema.extend({ id: idSchema.nullable().default(null), applicationId: idSchema }),
  ),
  "offer.accept": command<null>()(offerAnswerSchema),
  "offer.decline": command<null>()(offerAnswerSchema),
  /** Takes the answer back. */
  "offer.unanswer": command<null>()(byId),
  "offer.remove": command<null>()(byId),
} satisfies Contract;
