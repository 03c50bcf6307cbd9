import type { IpcError } from "../../../shared/ipc/errors.ts";

/** How a command ended, for the form that sent it. */
export type Outcome = { ok: true } | ({ ok: false } & Pick<IpcError, "message" | "fields">);
