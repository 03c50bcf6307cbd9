import type { CoreRouteName, InputOf, OutputOf, ShellRouteName } from "../shared/ipc/contract.ts";
import type { ChosenFile, CoreEvent, Reply, ShellEvent } from "../shared/ipc/events.ts";

/** A reply of the core, with the run of the core that its revision belongs to. */
export interface Answer<T> {
  /** Null when no core answered: it ended, or could not start. */
  run: string | null;
  reply: Reply<T>;
}

/** What a window has of the world outside it: `window.shortlist`. It never rejects. */
export interface ShortlistBridge {
  /**
   * Asks the core. Waits while the core starts; `interrupted` when it ended on the way, the error
   * of `coreFailed` while the store cannot be used.
   */
  core: <Name extends CoreRouteName>(
    route: Name,
    input: InputOf<Name>,
  ) => Promise<Answer<OutputOf<Name>>>;
  /** Asks the shell: dialogs, the system, the window itself. */
  shell: <Name extends ShellRouteName>(
    route: Name,
    input: InputOf<Name>,
  ) => Promise<Reply<OutputOf<Name>>>;
  /** Tokens for files that a person dropped on the window; what is no file on disk is left out. */
  dropped: (files: File[]) => Promise<Reply<ChosenFile[]>>;
  /** Calls back with what the core tells unasked; returns how to end that. */
  onCoreEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** The same for the shell. What came before the first listener is told to it at once. */
  onShellEvent: (listener: (event: ShellEvent) => void) => () => void;
}

declare global {
  interface Window {
    readonly shortlist: ShortlistBridge;
  }
}
