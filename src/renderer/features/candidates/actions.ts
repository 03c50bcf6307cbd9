import type { ReactNode } from "react";
import type { NextAction } from "../../../shared/domain/nextAction.ts";

/** Applications of one requisition, and the stages they can go to. */
export interface ActionSubject {
  requisitionId: string;
  applications: readonly { applicationId: string; name: string; stageId: string }[];
  stages: readonly { id: string; name: string }[];
}

/** Applications whose next action is written, put off or done. */
export interface NextActionSubject {
  applications: readonly {
    applicationId: string;
    name: string;
    nextAction: NextAction | null;
  }[];
}

/** What a candidate's screen can do with an application; the app hands it in. */
export interface CandidateActions {
  /** Opens "Move to…" beside an element. */
  chooseStage: (subject: ActionSubject, anchor: Element) => void;
  /** Asks for a reason; rejected: we decline, withdrawn: they decline. */
  leave: (subject: ActionSubject, kind: "rejected" | "withdrawn") => void;
  /** Asks for the start date. */
  hire: (subject: ActionSubject) => void;
  restore: (subject: ActionSubject) => Promise<boolean>;
  /** Asks for another requisition and a stage of it. */
  transfer: (subject: ActionSubject) => void;
  /** Asks what is to be done next, and when. */
  setNextAction: (subject: NextActionSubject) => void;
  /** Puts it off to a plain date, or asks for one. */
  snooze: (subject: NextActionSubject, on: string | null) => void;
  complete: (subject: NextActionSubject) => void;
  /** Opens the offer. */
  offer: (subject: ActionSubject) => void;
  /** Asks when they truly came to a stage. */
  enterEarlier: (subject: ActionSubject) => void;
}

/** The application that an interview is planned for. */
export interface InterviewSubject {
  applicationId: string;
  requisitionId: string;
  stageId: string;
  candidateName: string;
}

/** How interviews are shown and planned on a candidate's screen; the app hands it in. */
export interface CandidateInterviews {
  section: (subject: InterviewSubject, isActive: boolean) => ReactNode;
  plan: (subject: InterviewSubject) => void;
}
