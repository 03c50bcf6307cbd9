import type { Coverage } from "../domain/generation/coverage.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { Debrief } from "../domain/debriefShape.ts";
import type { DecisionOutcome } from "../domain/decision.ts";
import type { InterviewStart, InterviewStatus, PlannedInterview } from "../domain/interview.ts";
import type { ApplicationView, TeamMember } from "./views.ts";

/** A requisition's interview plan with what its editor shows beside it. */
export interface InterviewPlanView {
  /** By stage in the stages' order, then in the order in which a person put them. */
  interviews: PlannedInterview[];
  /** Which interview covers which criterion of today's template. */
  coverage: Coverage;
  /** Sentences of advice ("“Onsite” has five focus criteria …"); nothing was refused. */
  warnings: string[];
}

/** A plan kept by name for the next requisition. */
export interface SavedPlan {
  id: string;
  name: string;
  interviewCount: number;
}

/** What a card is on a seat: nothing begun, begun, or in. */
export type CardState = "owed" | "draft" | "in";

export interface SeatView {
  id: string;
  member: TeamMember;
  dueOn: string | null;
  card: CardState;
  /** The card where it is in, or where it is the acting person's own draft. */
  scorecardId: string | null;
  /** True when the card is not in and its due date has passed. */
  isOverdue: boolean;
}

export interface InterviewView {
  id: string;
  applicationId: string;
  candidateId: string;
  candidateName: string;
  requisitionId: string;
  requisitionTitle: string;
  /** The planned interview that it was made from. */
  interviewPlanId: string | null;
  name: string;
  /** Null while no time is agreed. */
  start: InterviewStart | null;
  /** The same as UTC instants, for sorting and for showing it where the reader is. */
  startsAt: string | null;
  endsAt: string | null;
  lengthMinutes: number;
  place: string | null;
  status: InterviewStatus;
  /** Why it was cancelled, or what is known of a no-show. */
  closedNote: string | null;
  focus: { id: string; title: string }[];
  questions: string[];
  seats: SeatView[];
}

/** What a command did, with sentences that a person should read; often none. */
export interface Noticed {
  notices: string[];
}

/** A seat whose card is not in. */
export interface OwedCardView {
  seatId: string;
  interviewId: string;
  interviewName: string;
  member: TeamMember;
  applicationId: string;
  candidateId: string;
  candidateName: string;
  requisitionId: string;
  requisitionTitle: string;
  startsAt: string | null;
  dueOn: string | null;
  isOverdue: boolean;
  card: Exclude<CardState, "in">;
  /** The acting person's own draft. */
  scorecardId: string | null;
}

/** A mail that a person can copy or open in their mail program; nothing is sent by the app. */
export interface ReminderView {
  to: string | null;
  subject: string;
  /** The whole text, for copying. */
  body: string;
  /** A text short enough for a mail link; cards that did not fit are counted in it. */
  shortBody: string;
}

/** A decision as it was recorded; one that was revoked says when, by whom and why. */
export interface DecisionView {
  id: string;
  outcome: DecisionOutcome;
  reason: string;
  decidedAt: string;
  decidedBy: string;
  revoked: { at: string; by: string | null; reason: string } | null;
}

/** The head of a debrief or of one column of a comparison. */
export interface DebriefHead {
  applicationId: string;
  candidateId: string;
  candidateName: string;
  currentTitle: string | null;
  currentCompany: string | null;
  requisitionId: string;
  requisitionTitle: string;
  stageName: string;
}

export interface DebriefView extends DebriefHead {
  debrief: Debrief;
  checks: ApplicationView["checks"];
  /** The newest first; empty while others' judgement is hidden from the acting person. */
  decisions: DecisionView[];
  /** Why others' cards and decisions are not shown; null when everything is. */
  hiddenText: string | null;
}

export interface ComparisonView {
  requisitionId: string;
  requisitionTitle: string;
  comparison: Comparison;
  /** One for each column, in the order of the comparison. */
  heads: (DebriefHead & {
    checks: ApplicationView["checks"];
    decision: DecisionView | null;
    hiddenText: string | null;
  })[];
}

/** A file that was written where a person chose. */
export interface WrittenFile {
  fileName: string;
}
