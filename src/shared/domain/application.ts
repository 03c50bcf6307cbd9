import { z } from "zod";
import { idSchema, plainDateSchema } from "./fields.ts";
import { shortName } from "./names.ts";

export const dispositionSchema = z.enum([
  "active",
  "hired",
  "rejected",
  "withdrawn",
  "transferred",
  "duplicate",
]);
export type Disposition = z.infer<typeof dispositionSchema>;

/** Rejected: we declined. Withdrawn: they declined. */
export const dispositionReasonSchema = z.object({
  id: idSchema,
  kind: z.enum(["rejected", "withdrawn"]),
  name: z.string(),
});
export type DispositionReason = z.infer<typeof dispositionReasonSchema>;

export const applicationSchema = z.object({
  id: idSchema,
  candidateId: idSchema,
  requisitionId: idSchema,
  /** The stage it stands on or, when it has left, the stage it left from. */
  stageId: idSchema,
  /** Order key within the stage. */
  position: z.string(),
  disposition: dispositionSchema,
  dispositionReasonId: idSchema.nullable(),
  dispositionNote: z.string().nullable(),
  disposedAt: z.string().nullable(),
  appliedAt: z.string(),
  /** When the current visit to the stage began; stated by a person when `enteredStated`. */
  enteredStageAt: z.string(),
  enteredStated: z.boolean(),
  startsOn: plainDateSchema.nullable(),
});
export type Application = z.infer<typeof applicationSchema>;

/** Where a card goes within its stage. */
export const placeSchema = z.union([z.enum(["first", "last"]), z.object({ after: idSchema })]);
export type Place = z.infer<typeof placeSchema>;

export const transitionKindSchema = z.enum([
  "applied",
  "moved",
  "rejected",
  "withdrawn",
  "hired",
  "restored",
  "transferred",
  "closed_as_duplicate",
  "voided",
]);
export type TransitionKind = z.infer<typeof transitionKindSchema>;

const dispositionWords: Readonly<Record<Exclude<Disposition, "active">, string>> = {
  hired: "hired",
  rejected: "rejected",
  withdrawn: "withdrawn",
  transferred: "moved to another requisition",
  duplicate: "closed as a duplicate",
};

/** The sentence for an application that has left the pipeline, or null while it is active. */
export function notActive(card: { name: string; disposition: Disposition }): string | null {
  if (card.disposition === "active") return null;
  const name = shortName(card.name);
  return card.disposition === "transferred" || card.disposition === "duplicate"
    ? `${name}'s application was ${dispositionWords[card.disposition]} and stays as it is.`
    : `${name} is ${dispositionWords[card.disposition]}. Restore the application first.`;
}
