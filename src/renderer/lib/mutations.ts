import { useMutation } from "@tanstack/react-query";
import type { CommandName, CoreRouteName, InputOf, OutputOf } from "../../shared/ipc/contract.ts";
import { invoke, type IpcFailure } from "./ipc.ts";
import { notify } from "./notices.ts";
import { undoAction } from "./undo.ts";

export type CoreCommandName = Extract<CommandName, CoreRouteName>;

export interface CommandOptions<Name extends CoreCommandName> {
  /** Shows the result at once (see `changeKept`); gives back how to take that back. */
  optimistic?: (input: InputOf<Name>) => () => void;
  onSuccess?: (output: OutputOf<Name>, input: InputOf<Name>) => void;
  /** Return true when the failure is shown already; otherwise its sentence becomes a notice. */
  onFailure?: (failure: IpcFailure, input: InputOf<Name>) => boolean;
  /** The sentence of a notice with Undo; null for none. */
  done?: (output: OutputOf<Name>, input: InputOf<Name>) => string | null;
}

export interface Command<Name extends CoreCommandName> {
  /** Runs the command. Gives its output, or undefined when it failed; it never rejects. */
  run: (input: InputOf<Name>) => Promise<OutputOf<Name> | undefined>;
  isRunning: boolean;
  /** The last failure, until the next run or `reset`. */
  failure: IpcFailure | null;
  reset: () => void;
}

/**
 * A command of the core, for a component. What it changes is brought up to date by itself; a
 * failure takes back the optimistic change and is told to the person.
 */
export function useCommand<Name extends CoreCommandName>(
  route: Name,
  options: CommandOptions<Name> = {},
): Command<Name> {
  const { mutateAsync, isPending, error, reset } = useMutation<
    OutputOf<Name>,
    IpcFailure,
    InputOf<Name>,
    () => void
  >({
    mutationKey: [route],
    mutationFn: (input) => invoke(route, input),
    onMutate: (input) => options.optimistic?.(input) ?? (() => undefined),
    onSuccess: (output, input) => {
      options.onSuccess?.(output, input);
      const message = options.done?.(output, input) ?? null;
      if (message !== null) notify({ message, action: undoAction });
    },
    onError: (failure, input, takeBack) => {
      takeBack?.();
      const isShown = options.onFailure?.(failure, input) ?? false;
      if (!isShown) notify({ message: failure.message, kind: "error" });
    },
  });
  return {
    run: (input) => mutateAsync(input).catch(() => undefined),
    isRunning: isPending,
    failure: error,
    reset,
  };
}

/** The sentence of a failure for one field of a form ("facts.title"), or null. */
export function fieldError(failure: IpcFailure | null, field: string): string | null {
  return failure?.error.fields?.[field] ?? null;
}
