import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";

/** The application that an interview is planned for. */
export interface PlanSubject {
  applicationId: string;
  requisitionId: string;
  stageId: string;
  candidateName: string;
}

/** What is done with interviews by a dialog. */
export interface InterviewActions {
  plan: (subject: PlanSubject) => void;
  edit: (interview: InterviewView) => void;
  reschedule: (interview: InterviewView) => void;
  changeSeats: (interview: InterviewView) => void;
  cancel: (interview: InterviewView) => void;
  noShow: (interview: InterviewView) => void;
}

/** What a dialog says when it is through: a sentence on what was done, and what came with it. */
export type OnDone = (done: string, notices: readonly string[]) => void;
