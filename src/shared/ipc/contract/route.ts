import { z } from "zod";
import { idSchema } from "../../domain/fields.ts";
import { postingCorrectionsSchema } from "../../domain/generation/corrections.ts";
import { limits } from "../../domain/limits.ts";
import { postingMarkSchema } from "../../domain/posting/reading.ts";

/** One route: whether it changes anything, what comes in, and (as a type only) what goes out. */
export interface Route<Kind extends "query" | "command", Input extends z.ZodType, Output> {
  kind: Kind;
  input: Input;
  /** Never set; it carries the output's type. */
  output?: Output;
}

/** A list of routes by name. */
export type Contract = Record<string, Route<"query" | "command", z.ZodType, unknown>>;

/** A route that only reads. */
export function query<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<"query", Input, Output> => ({
    kind: "query",
    input,
  });
}

/** A route that changes something. */
export function command<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<"command", Input, Output> => ({
    kind: "command",
    input,
  });
}

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: idSchema });
export const ofRequisition = z.strictObject({ requisitionId: idSchema });
export const applicationIds = z.array(idSchema).min(1, "No candidate was chosen.").max(limits.bulk);
const postingText = z
  .string()
  .max(
    limits.postingText,
    "The text is too long for a posting: at most 1,000,000 characters. Paste the part that describes the role.",
  );
/** A posting's text with what its source knew of headings, lists and tables. */
export const postingDocument = z.strictObject({
  text: postingText,
  marks: z.array(postingMarkSchema).max(100_000),
});
/** The same with what a person corrected in its reading. */
export const correctedPosting = postingDocument.extend({
  corrections: postingCorrectionsSchema.default([]),
});
