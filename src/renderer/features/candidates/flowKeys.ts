import type { ApplicationView } from "../../../shared/ipc/views.ts";
import type { CandidateActions } from "./actions.ts";
import type { CandidateKeys } from "./useCandidateKeys.ts";
import { nextActionSubjectOf, subjectOf } from "./words.ts";

/** The keys of a candidate's screen that are about what comes next for an active application. */
export function flowKeys(
  name: string,
  active: ApplicationView | null,
  actions: CandidateActions,
): Pick<
  CandidateKeys,
  "onTransfer" | "onNextAction" | "onNextActionDone" | "onOffer" | "onEntered"
> {
  if (active === null) return {};
  return {
    onTransfer: () => {
      actions.transfer(subjectOf(name, active));
    },
    onNextAction: () => {
      actions.setNextAction(nextActionSubjectOf(name, active));
    },
    onNextActionDone: () => {
      actions.complete(nextActionSubjectOf(name, active));
    },
    onOffer: () => {
      actions.offer(subjectOf(name, active));
    },
    onEntered: () => {
      actions.enterEarlier(subjectOf(name, active));
    },
  };
}
