import type { CoreRouteName, InputOf, OutputOf, ShellRouteName } from "../shared/ipc/contract.ts";
import type { Answer, ChosenFile, CoreEvent, Reply, ShellEvent } from "../shared/ipc/events.ts";

declare const held: unique symbol;

/** JSON of a `T`; `JSON.parse` gives it back. */
export type TextOf<T> = string & { readonly [held]: T };

/** What a window has of the world outside it: `window.shortlist`. It never rejects. */
export interface ShortlistBridge {
  /**
   * Asks the core. Waits while the core starts; `interrupted` when it ended on the way, the error
   * of `coreFailed` while the store cannot be used.
   */
  core: <Name extends CoreRouteName>(
    route: Name,
    input: InputOf<Name>,
  ) => Promise<TextOf<Answer<OutputOf<Name>>>>;
  /** Asks the shell: dialogs, the system, the window itself. */
  shell: <Name extends ShellRouteName>(
    route: Name,
    input: InputOf<Name>,
  ) => Promise<Reply<OutputOf<Name>>>;
  /** Tokens for files that a person dropped on the window; what is no file on disk is left out. */
  dropped: (files: File[]) => Promise<Reply<ChosenFile[]>>;
  /** Calls back with what the core tells unasked; returns how to end that. */
  onCoreEvent: (listener: (event: TextOf<CoreEvent>) => void) => () => void;
  /** The same for the shell. What came before the first listener is told to it at once. */
  onShellEvent: (listener: (event: ShellEvent) => void) => () => void;
}

declare global {
  interface JSON {
    parse<T>(text: TextOf<T>): T;
  }
  interface Window {
    readonly shortlist: ShortlistBridge;
  }
}
