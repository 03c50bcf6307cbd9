import { z } from "zod";
import { limits } from "./limits.ts";

/** A public id: a UUID, time-ordered where this app made it (RFC 9562, version 7). */
export const idSchema = z.uuid({ error: "This is not an id." });

/** A UTC instant, ISO 8601 with milliseconds and Z. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A plain date without a time or a zone, YYYY-MM-DD. */
export const plainDateSchema = z.iso.date({ error: "Write the date as year-month-day." });

/** The sentence for a text that is longer than its field takes. */
function tooLong(label: string, max: number): string {
  return `${label} is too long: at most ${max.toLocaleString("en")} characters.`;
}

/** A one-line text that must not be empty: trimmed, white space folded, control characters refused. */
export function requiredLine(label: string, max: number = limits.name) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/gu, " ").trim())
    .pipe(
      z
        .string()
        .min(1, `${label} is empty. Please fill it in.`)
        .max(max, tooLong(label, max))
        .refine((text) => !/\p{Cc}/u.test(text), `${label} holds characters that cannot be shown.`),
    );
}

/** A one-line text or nothing; an empty text becomes null. */
export function optionalLine(label: string, max: number = limits.line) {
  return z
    .string()
    .nullable()
    .transform((text) => text?.replace(/\s+/gu, " ").trim() ?? "")
    .pipe(z.string().max(max, tooLong(label, max)))
    .transform((text) => (text === "" ? null : text));
}

/** A text of several lines, kept as typed, at most `max` characters. */
export function longText(label: string, max: number) {
  return z.string().max(max, tooLong(label, max));
}

/** A text of several lines that must hold something; white space at its ends is taken off. */
export function requiredText(label: string, max: number) {
  return z
    .string()
    .max(max, tooLong(label, max))
    .transform((text) => text.trim())
    .pipe(z.string().min(1, `${label} is empty. Please fill it in.`));
}

/** An e-mail address or nothing. Only the shape that every mail program needs is asked for. */
export const emailSchema = z
  .string()
  .nullable()
  .transform((text) => text?.trim() ?? "")
  .pipe(
    z
      .string()
      .max(limits.email, tooLong("The e-mail address", limits.email))
      .refine(
        (text) => text === "" || /^[^\s@<>,;]+@[^\s@<>,;]+$/u.test(text),
        "An e-mail address has an @ with something before and after it, such as ada@example.com.",
      ),
  )
  .transform((text) => (text === "" ? null : text));
