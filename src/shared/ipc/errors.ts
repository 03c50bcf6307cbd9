import { z } from "zod";

/** Why a request was refused. Codes are stable; the sentence beside them is for the person. */
export const errorCodeSchema = z.enum([
  "unknown_route",
  "invalid_input",
  "not_found",
  /** The rules of hiring say no (moving to an archived stage, a second active application). */
  "refused",
  /** Somebody or something changed it since the window last saw it. */
  "conflict",
  "nothing_to_undo",
  "nothing_to_redo",
  /** Part of what was to be undone has changed since; the sentence names what was left. */
  "undo_blocked",
  "disk_full",
  "file_failed",
  "store_unavailable",
  "newer_database",
  "damaged_database",
  /** The core ended while the request was under way. */
  "interrupted",
  "internal",
]);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

export const ipcErrorSchema = z.object({
  code: errorCodeSchema,
  /** A sentence that says what is wrong, where, and what to do. */
  message: z.string(),
  /** Sentences by field path ("facts.title"), for a form. */
  fields: z.record(z.string(), z.string()).optional(),
});
export type IpcError = z.infer<typeof ipcErrorSchema>;

/** Thrown by decisions, use cases and the store; the router turns it into an `IpcError`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Record<string, string> | undefined;

  constructor(code: ErrorCode, message: string, fields?: Record<string, string>) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = fields;
  }
}
