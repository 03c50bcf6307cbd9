import { z } from "zod";
import { ipcErrorSchema } from "./errors.ts";

/**
 * What the shell tells the core over the core's parent port.
 * `start` comes first and once. `window` carries that window's MessagePort in the event's `ports`,
 * and may come before the core is ready: requests then wait in the port.
 */
export const toCoreMessageSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("start"),
    /** Absolute path; its folder exists, the file need not. */
    databaseFile: z.string().min(1),
    /** Absolute path of the folder of what comes with Shortlist. */
    resourceFolder: z.string().min(1),
  }),
  z.strictObject({ type: z.literal("window") }),
  /** A person chose `path` in a dialog; windows know it by `token` alone. */
  z.strictObject({ type: z.literal("file"), token: z.string().min(1), path: z.string().min(1) }),
  /** The PDF that was asked for; null when it could not be laid out. */
  z.strictObject({
    type: z.literal("printed"),
    id: z.string().min(1),
    pdf: z.instanceof(Uint8Array).nullable(),
  }),
  /** Close the store and end with exit code 0. */
  z.strictObject({ type: z.literal("stop") }),
]);
export type ToCoreMessage = z.infer<typeof toCoreMessageSchema>;

/** What the core tells the shell. */
export const fromCoreMessageSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  /** The store cannot be used (damaged, newer, not to be opened). The core ends by itself after it. */
  z.strictObject({ type: z.literal("failed"), error: ipcErrorSchema }),
  /** A line for the log file; never what a person typed, a name, a path or a request's input. */
  z.strictObject({
    type: z.literal("log"),
    level: z.enum(["info", "warn", "error"]),
    message: z.string(),
  }),
  /** Lay this page out as a PDF; answered by `printed`. */
  z.strictObject({ type: z.literal("print"), id: z.string().min(1), html: z.string() }),
]);
export type FromCoreMessage = z.infer<typeof fromCoreMessageSchema>;
