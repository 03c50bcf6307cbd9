import { z } from "zod";
import { idSchema, optionalLine, plainDateSchema, requiredLine } from "./fields.ts";
import {
  employmentTypeSchema,
  paySchema,
  senioritySchema,
  workplaceSchema,
} from "./posting/reading.ts";

export const requisitionStatusSchema = z.enum(["draft", "open", "on_hold", "closed"]);
export type RequisitionStatus = z.infer<typeof requisitionStatusSchema>;

/** What others wrote about a candidate is hidden from an interviewer who still owes a card. */
export const blindSchema = z.enum(["never", "until_submitted", "always"]);
export type Blind = z.infer<typeof blindSchema>;

/** The facts of a requisition that a person can change; locations are separated by semicolons. */
export const requisitionFactsSchema = z.object({
  title: requiredLine("The title"),
  company: optionalLine("The company"),
  team: optionalLine("The team"),
  location: optionalLine("The location"),
  workplace: workplaceSchema.nullable(),
  employmentType: employmentTypeSchema.nullable(),
  seniority: senioritySchema.nullable(),
  pay: paySchema.nullable(),
  sourceUrl: optionalLine("The source", 2_000),
});
export type RequisitionFacts = z.infer<typeof requisitionFactsSchema>;

export const requisitionSchema = requisitionFactsSchema.extend({
  id: idSchema,
  status: requisitionStatusSchema,
  blind: blindSchema,
  createdAt: z.string(),
  openedAt: z.string().nullable(),
  isSample: z.boolean(),
});
export type Requisition = z.infer<typeof requisitionSchema>;

/** A place on a requisition; filled by the application that was hired into it. */
export const openingSchema = z.object({
  id: idSchema,
  requisitionId: idSchema,
  openedOn: plainDateSchema,
  filledAt: z.string().nullable(),
  filledBy: idSchema.nullable(),
  closedAt: z.string().nullable(),
});
export type Opening = z.infer<typeof openingSchema>;
