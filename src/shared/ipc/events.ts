import type { BoardCard } from "../domain/board.ts";
import type { IpcError } from "./errors.ts";

/**
 * What one command changed. A window patches `cards` into its boards, drops boards' cards in
 * `goneCards`, and refetches the queries that rest on one of `tables` and cannot be patched.
 */
export interface Changed {
  /** Names of the tables of which rows changed. */
  tables: string[];
  /** Applications that changed, as they are now; also those that have left the board. */
  cards: BoardCard[];
  goneCards: string[];
}

export interface Success<T> {
  ok: true;
  data: T;
  changed: Changed | null;
  /** Grows by one with every command of one run of the core. */
  revision: number;
}

export interface Failure {
  ok: false;
  error: IpcError;
}

export type Reply<T> = Success<T> | Failure;

/** What the core tells windows unasked. */
export type CoreEvent =
  | { type: "changed"; run: string; revision: number; changed: Changed }
  | { type: "progress"; job: string; done: number; total: number };

/** What travels over a window's port. */
export interface PortRequest {
  id: number;
  route: string;
  input: unknown;
}
/**
 * What the core sends is JSON: a board of thousands of cards goes through processes and worlds much
 * faster as one text than cloned value by value. `text` holds an `Answer` or a `CoreEvent`.
 */
export interface PortMessage {
  /** The request that it answers; null for an event. */
  id: number | null;
  text: string;
}

/** A reply of the core, with the run of the core that its revision belongs to. */
export interface Answer<T> {
  /** Null when no core answered: it ended, or could not start. */
  run: string | null;
  reply: Reply<T>;
}

/** What the shell tells a window unasked. */
export type ShellEvent =
  | { type: "coreRestarted" }
  | { type: "coreFailed"; error: IpcError }
  | { type: "menu"; command: MenuCommand };

/** A menu entry whose work the window does. */
export type MenuCommand =
  "undo" | "redo" | "newRequisition" | "palette" | "shortcuts" | "settings" | "export";

/** A file that a person chose or dropped; its path stays with the shell and the core. */
export interface ChosenFile {
  token: string;
  name: string;
}
