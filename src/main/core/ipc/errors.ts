import type { z } from "zod";
import { AppError, type IpcError } from "../../../shared/ipc/errors.ts";

/** The sentence of an unexpected fault: nothing of it is shown, the log knows where it was. */
const internalText =
  "Something went wrong inside Shortlist and nothing was changed. Try again; if it happens again, copy the report from the help menu.";

/** What a window is told of a fault: its own sentence where it has one, else a general one. */
export function toIpcError(fault: unknown): IpcError {
  if (fault instanceof AppError) {
    const { code, message, fields } = fault;
    return fields === undefined ? { code, message } : { code, message, fields };
  }
  return { code: "internal", message: internalText };
}

/** What the log is told of a fault: its kind, code and place, never its words. */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return `a thrown ${typeof fault}`;
  const places = [...(fault.stack ?? "").matchAll(/([\w.-]+\.(?:js|cjs|ts)):(\d+):\d+/gu)];
  const way = places.slice(0, 5).map(([, name, line]) => `${name ?? ""}:${line ?? ""}`);
  return [fault.name, faultCode(fault), ...way].filter((part) => part !== "").join(" ");
}

function faultCode(fault: unknown): string {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string"
    ? fault.code
    : "";
}

/** A failed parse as an error: the first sentence, and one sentence for each field by its path. */
export function invalidInput(error: z.ZodError): IpcError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join(".");
    if (path !== "") fields[path] ??= issue.message;
  }
  const message = error.issues[0]?.message ?? "The request is not one that can be understood.";
  return { code: "invalid_input", message, fields };
}
