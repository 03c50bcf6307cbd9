import { useReducer } from "react";

interface History<State> {
  past: State[];
  present: State;
  future: State[];
}

type Step<State> =
  { kind: "set"; state: State; isUndoable: boolean } | { kind: "undo" } | { kind: "redo" };

/** How far back editing can be undone before anything is saved. */
const longestPast = 200;

function reduce<State>(history: History<State>, step: Step<State>): History<State> {
  const { past, present, future } = history;
  switch (step.kind) {
    case "set":
      if (!step.isUndoable) return { ...history, present: step.state };
      return { past: [...past.slice(1 - longestPast), present], present: step.state, future: [] };
    case "undo": {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case "redo": {
      const [after, ...later] = future;
      if (after === undefined) return history;
      return { past: [...past, present], present: after, future: later };
    }
  }
}

/**
 * State with undo and redo for editing that no store has seen yet. `set` with `isUndoable` false
 * changes the present without a step of its own (typing in a field).
 */
export function useUndoable<State>(initial: State) {
  const [history, dispatch] = useReducer(reduce<State>, {
    past: [],
    present: initial,
    future: [],
  });
  return {
    state: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    set: (state: State, isUndoable = true) => dispatch({ kind: "set", state, isUndoable }),
    undo: () => dispatch({ kind: "undo" }),
    redo: () => dispatch({ kind: "redo" }),
  };
}
