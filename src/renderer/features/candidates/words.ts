import type { Disposition } from "../../../shared/domain/application.ts";
import { lateness } from "../../../shared/domain/workingDays.ts";
import type { ApplicationView, CandidateRow, ScorecardSummary } from "../../../shared/ipc/views.ts";
import type { ActionSubject, InterviewSubject, NextActionSubject } from "./actions.ts";

export const dispositionWords: Readonly<Record<Disposition, string>> = {
  active: "Active",
  hired: "Hired",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  transferred: "Moved to another requisition",
  duplicate: "Closed as a duplicate",
};

/** "EM, Ads Ranking at Brightmile", or the one part that is known. */
export function currentText(row: {
  currentTitle: string | null;
  currentCompany: string | null;
}): string {
  if (row.currentTitle === null) return row.currentCompany ?? "";
  return row.currentCompany === null
    ? row.currentTitle
    : `${row.currentTitle} at ${row.currentCompany}`;
}

/**
 * "2 cards in, 1 begun, 1 owed"; empty without cards. One begun on a seat counts as owed;
 * `namesOwed` false leaves those owed out, where they stand beside.
 */
export function cardsText(
  cards: readonly ScorecardSummary[],
  owed: number,
  namesOwed = true,
): string {
  const submitted = cards.filter((card) => card.status === "submitted").length;
  const begun = Math.max(0, cards.length - submitted - owed);
  const parts = [
    submitted > 0 ? `${String(submitted)} ${submitted === 1 ? "card" : "cards"} in` : "",
    begun > 0 ? `${String(begun)} begun` : "",
    namesOwed && owed > 0 ? `${String(owed)} owed` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** How long a visit to a stage has lasted; null for an application that has left. */
export function stageLateness(
  row: Pick<CandidateRow, "disposition" | "enteredStageAt" | "targetDays" | "pauses">,
  now: string,
) {
  const { disposition, enteredStageAt, targetDays, pauses } = row;
  if (disposition !== "active" || enteredStageAt === null) return null;
  return lateness({ enteredStageAt, targetDays, now, pauses });
}

/** An application of a candidate as the subject of an action. */
export function subjectOf(name: string, application: ApplicationView): ActionSubject {
  const { applicationId, requisitionId, stageId, stages } = application;
  return { requisitionId, applications: [{ applicationId, name, stageId }], stages };
}

/** An application of a candidate with its next action. */
export function nextActionSubjectOf(
  name: string,
  { applicationId, nextAction }: ApplicationView,
): NextActionSubject {
  return { applications: [{ applicationId, name, nextAction }] };
}

/** An application of a candidate as one to plan interviews for. */
export function interviewSubjectOf(
  candidateName: string,
  { applicationId, requisitionId, stageId }: ApplicationView,
): InterviewSubject {
  return { applicationId, requisitionId, stageId, candidateName };
}

/** The application that keys and the buttons of the head are about: the one asked for, if active. */
export function mainApplication(
  applications: readonly ApplicationView[],
  applicationId: string | null,
): ApplicationView | null {
  const active = applications.filter(({ disposition }) => disposition === "active");
  return active.find((one) => one.applicationId === applicationId) ?? active[0] ?? null;
}
