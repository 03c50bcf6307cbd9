/** Applications of one requisition, and the stages they can go to. */
export interface ActionSubject {
  requisitionId: string;
  applications: readonly { applicationId: string; name: string; stageId: string }[];
  stages: readonly { id: string; name: string }[];
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
}
