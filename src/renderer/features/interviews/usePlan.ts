import { useRef } from "react";
import type { InterviewPlanView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { changeKept, keptAnswer } from "../../lib/queries.ts";
import { undoAction } from "../../lib/undo.ts";
import type { Plan, PlanInput } from "./planModel.ts";

/**
 * Saves a plan at once, one change after the other, each made on the plan as it is then. `change`
 * gives the saved plan, or null when it was refused; the refusal is shown by `failure`.
 */
export function usePlan(requisitionId: string) {
  const save = useCommand("interviewPlan.save", { onFailure: () => true });
  const last = useRef<Promise<unknown>>(Promise.resolve());

  async function saveNow(edit: (plan: Plan) => PlanInput): Promise<InterviewPlanView | null> {
    const kept = keptAnswer("interviewPlan.get", { requisitionId });
    if (kept === undefined) return null;
    const saved = await save.run({ requisitionId, interviews: edit(kept.interviews) });
    if (saved === undefined) return null;
    changeKept("interviewPlan.get", { requisitionId }, () => saved);
    return saved;
  }

  return {
    failure: save.failure,
    dismiss: save.reset,
    /** With `done` a notice says it, with a way to undo. */
    change: async (edit: (plan: Plan) => PlanInput, done?: string) => {
      const turn = last.current.then(() => saveNow(edit));
      last.current = turn;
      const saved = await turn;
      if (saved !== null && done !== undefined) notify({ message: done, action: undoAction });
      return saved;
    },
  };
}
