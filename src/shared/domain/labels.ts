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

/**
 * The label of each undoable command, as the menu shows it after "Undo: ". They name people and
 * stages and never a judgement, so that they show nothing that is hidden while a card is owed.
 */
export const labels = {
  move: (names: readonly string[], stage: string) => `Move to ${stage}: ${whoText(names)}`,
  reorder: (names: readonly string[], stage: string) => `Reorder ${stage}: ${whoText(names)}`,
  reject: (names: readonly string[]) => `Reject ${whoText(names)}`,
  withdraw: (names: readonly string[]) => `Withdraw ${whoText(names)}`,
  hire: (name: string) => `Hire ${shortName(name)}`,
  restore: (names: readonly string[]) => `Restore ${whoText(names)}`,
  addCandidate: (name: string) => `Add ${shortName(name)}`,
  addApplication: (name: string, title: string) => `Add ${shortName(name)} to ${shortName(title)}`,
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
  importPostings: (count: number) =>
    `Import ${count === 1 ? "1 posting as a draft" : `${count.toString()} postings as drafts`}`,
  createRequisition: (title: string) => `Create ${shortName(title)}`,
  editRequisition: (title: string) => `Edit ${shortName(title)}`,
  setStatus: (title: string, status: RequisitionStatus) => statusLabels[status](shortName(title)),
  addOpenings: (title: string, count: number) =>
    count === 1
      ? `Add an opening to ${shortName(title)}`
      : `Add ${count.toLocaleString("en")} openings to ${shortName(title)}`,
  removeRequisition: (title: string) => `Remove ${shortName(title)}`,
  saveTemplate: (title: string) => `Change the scorecard of ${shortName(title)}`,
  addMember: (name: string) => `Add ${shortName(name)} to the team`,
  renameMember: (name: string) => `Edit ${shortName(name)}`,
} as const;
