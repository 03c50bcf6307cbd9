import type { IpcError } from "../../../shared/ipc/errors.ts";

/** A refused command: its sentence, and sentences for single fields of a form. */
export type Refused = { ok: false } & Pick<IpcError, "message" | "fields">;

/** How a command ended, for the form that sent it. */
export type Outcome = { ok: true } | Refused;

/** Says what a command did, with a way to undo it; a refusal is left to the form. */
export type Conclude = (outcome: Outcome, message: string) => Outcome;

/** How a command ended, with what it answered. */
export type Answer<T> = { ok: true; data: T } | Refused;
