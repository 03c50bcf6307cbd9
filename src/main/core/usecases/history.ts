import type { UndoResult, UndoState } from "../../../shared/ipc/views.ts";
import { actorIdOf, type Context } from "./context.ts";

/** What Undo and Redo would do for the acting person. */
export function undoState({ store }: Context): UndoState {
  return store.undoState(actorIdOf(store));
}

/** Undoes the acting person's last command. */
export function undo({ store, collect }: Context): UndoResult {
  return collect(store.undo(actorIdOf(store)));
}

/** Repeats what the acting person undid last. */
export function redo({ store, collect }: Context): UndoResult {
  return collect(store.redo(actorIdOf(store)));
}
