import type { InterviewStatus } from "./interview.ts";
import { shortName } from "./names.ts";
import type { RequisitionStatus } from "./requisition.ts";

/** "Ada Park" for one candidate, "12 candidates" for many. */
export function whoText(names: readonly string[]): string {
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? shortName(only)
    : `${names.length.toLocaleString("en")} candidates`;
}

const statusLabels: Readonly<Record<RequisitionStatus, (title: string) => string>> = {
  draft: (title) => `Make ${title} a draft`,
  open: (title) => `Open ${title}`,
  on_hold: (title) => `Put ${title} on hold`,
  closed: (title) => `Close ${title}`,
};

const interviewLabels: Readonly<Record<InterviewStatus, (name: string, who: string) => string>> = {
  planned: (name, who) => `Plan ${name} with ${who} again`,
  done: (name, who) => `Mark ${name} with ${who} as done`,
  cancelled: (name, who) => `Cancel ${name} with ${who}`,
  no_show: (name, who) => `Mark ${name} with ${who} as a no-show`,
};

/**
 * The label of each undoable command, as the menu shows it after "Undo: ". They name people and
 * stages and never a judgement, so that they show nothing that is hidden while a card is owed.
 */
export const labels = {
  move: (names: readonly string[], stage: string) => `Move to ${stage}: ${whoText(names)}`,
  reorder: (names: readonly string[], stage: string) => `Reorder ${stage}: ${whoText(names)}`,
  dateEntry: (names: readonly string[], stage: string) =>
    `Date the coming to ${stage}: ${whoText(names)}`,
  transfer: (names: readonly string[], title: string) =>
    `Move to ${shortName(title)}: ${whoText(names)}`,
  reject: (names: readonly string[]) => `Reject ${whoText(names)}`,
  withdraw: (names: readonly string[]) => `Withdraw ${whoText(names)}`,
  hire: (name: string) => `Hire ${shortName(name)}`,
  restore: (names: readonly string[]) => `Restore ${whoText(names)}`,
  addCandidate: (name: string) => `Add ${shortName(name)}`,
  addApplication: (name: string, title: string) => `Add ${shortName(name)} to ${shortName(title)}`,
  addCandidates: (names: readonly string[], title: string) =>
    `Add ${whoText(names)} to ${shortName(title)}`,
  setNextAction: (names: readonly string[]) => `Set the next action: ${whoText(names)}`,
  dropNextAction: (names: readonly string[]) => `Take away the next action: ${whoText(names)}`,
  snoozeNextAction: (names: readonly string[]) => `Snooze the next action: ${whoText(names)}`,
  completeNextAction: (names: readonly string[]) => `Complete the next action: ${whoText(names)}`,
  addOffer: (name: string) => `Write an offer for ${shortName(name)}`,
  changeOffer: (name: string) => `Change the offer for ${shortName(name)}`,
  acceptOffer: (name: string) => `Record that ${shortName(name)} accepted`,
  declineOffer: (name: string) => `Record that ${shortName(name)} declined`,
  unanswerOffer: (name: string) => `Take back the answer of ${shortName(name)}`,
  removeOffer: (name: string) => `Remove the offer for ${shortName(name)}`,
  addStage: (name: string) => `Add the stage ${name}`,
  changeStage: (name: string) => `Change the stage ${name}`,
  placeStage: (name: string) => `Reorder the stage ${name}`,
  archiveStage: (name: string) => `Archive the stage ${name}`,
  restoreStage: (name: string) => `Restore the stage ${name}`,
  removeStage: (name: string) => `Remove the stage ${name}`,
  savePipelineTemplate: (name: string) => `Keep the pipeline ${name}`,
  applyPipelineTemplate: (name: string, title: string) =>
    `Use the pipeline ${name} for ${shortName(title)}`,
  removePipelineTemplate: (name: string) => `Remove the pipeline ${name}`,
  addReason: (name: string) => `Add the reason ${shortName(name)}`,
  renameReason: (name: string) => `Rename the reason ${shortName(name)}`,
  placeReason: (name: string) => `Reorder the reason ${shortName(name)}`,
  archiveReason: (name: string) => `Take the reason ${shortName(name)} off the list`,
  restoreReason: (name: string) => `Put the reason ${shortName(name)} back on the list`,
  saveView: (name: string) => `Save the view ${name}`,
  removeView: (name: string) => `Remove the view ${name}`,
  editCandidate: (name: string) => `Edit ${shortName(name)}`,
  tagCandidate: (name: string) => `Change tags of ${shortName(name)}`,
  removeCandidate: (name: string) => `Remove ${shortName(name)}`,
  addNote: (name: string) => `Add a note on ${shortName(name)}`,
  answerCheck: (name: string) => `Answer a check of ${shortName(name)}`,
  saveScorecardTemplate: (name: string) => `Keep the scorecard ${shortName(name)}`,
  removeScorecardTemplate: (name: string) => `Forget the scorecard ${shortName(name)}`,
  saveCompetency: (name: string) => `Save ${shortName(name)}`,
  removeCompetency: (name: string) => `Remove ${shortName(name)} from the library`,
  importCompetencies: (count: number) =>
    `Import ${count === 1 ? "1 competency" : `${count.toString()} competencies`}`,
  replacePosting: (title: string) => `Take in the changed posting of ${shortName(title)}`,
  importPostings: (count: number) =>
    `Import ${count === 1 ? "1 posting as a draft" : `${count.toString()} postings as drafts`}`,
  createRequisition: (title: string) => `Create ${shortName(title)}`,
  editRequisition: (title: string) => `Edit ${shortName(title)}`,
  setStatus: (title: string, status: RequisitionStatus) => statusLabels[status](shortName(title)),
  addOpenings: (title: string, count: number) =>
    count === 1
      ? `Add an opening to ${shortName(title)}`
      : `Add ${count.toLocaleString("en")} openings to ${shortName(title)}`,
  setTeam: (title: string) => `Change the hiring team of ${shortName(title)}`,
  closeOpening: (title: string) => `Close an opening of ${shortName(title)}`,
  reopenOpening: (title: string) => `Reopen an opening of ${shortName(title)}`,
  removeRequisition: (title: string) => `Remove ${shortName(title)}`,
  saveTemplate: (title: string) => `Change the scorecard of ${shortName(title)}`,
  savePlan: (title: string) => `Change the interview plan of ${shortName(title)}`,
  keepPlan: (name: string) => `Keep the interview plan ${shortName(name)}`,
  dropPlan: (name: string) => `Forget the interview plan ${shortName(name)}`,
  planInterview: (name: string, who: string) => `Plan ${shortName(name)} with ${shortName(who)}`,
  changeInterview: (name: string, who: string) =>
    `Change ${shortName(name)} with ${shortName(who)}`,
  moveInterview: (name: string, who: string) =>
    `Reschedule ${shortName(name)} with ${shortName(who)}`,
  seatInterview: (name: string, who: string) =>
    `Change the interviewers of ${shortName(name)} with ${shortName(who)}`,
  closeInterview: (name: string, who: string, status: InterviewStatus) =>
    interviewLabels[status](shortName(name), shortName(who)),
  removeDraft: (name: string) => `Delete a draft scorecard on ${shortName(name)}`,
  setBlind: (title: string) => `Change who sees others' scorecards on ${shortName(title)}`,
  addMember: (name: string) => `Add ${shortName(name)} to the team`,
  renameMember: (name: string) => `Edit ${shortName(name)}`,
} as const;
