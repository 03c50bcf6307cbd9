import type { Disposition } from "./application.ts";
import type { NextAction } from "./nextAction.ts";
import type { Offer } from "./offers.ts";
import type { Pause } from "./pauses.ts";
import type { Stage } from "./pipeline.ts";
import type { RequisitionStatus } from "./requisition.ts";

/** One card of a board: an application with what a recruiter reads at a glance. */
export interface BoardCard {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  name: string;
  currentTitle: string | null;
  currentCompany: string | null;
  source: string | null;
  tags: string[];
  stageId: string;
  position: string;
  disposition: Disposition;
  /** Instant at which the current visit to the stage began. */
  enteredStageAt: string;
  enteredStated: boolean;
  /** Days of former visits to this stage, pauses left out; the current visit is on top. */
  formerDays: number;
  appliedAt: string;
  /** Scorecards submitted and owed; `mean` is null when nothing is rated or it is hidden (blind). */
  cardsIn: number;
  cardsOwed: number;
  mean: number | null;
  /** Initials of the interviewers on it, and their ids in the same order. */
  interviewers: string[];
  interviewerIds: string[];
  /** The next planned interview that has a time; `startsAt` is an instant. */
  nextInterview: { interviewId: string; name: string; startsAt: string } | null;
  /** What is to be done next; null without one and once it is done. */
  nextAction: NextAction | null;
  /** The offer that counts; what it is today is for `offerState` to say. */
  offer: Pick<Offer, "id" | "sentOn" | "expiresOn" | "acceptedOn" | "declinedOn"> | null;
  /** Another candidate who may be the same person. */
  duplicate: { candidateId: string; name: string; by: "email" | "name" } | null;
  /** What the candidate has elsewhere; null when there is nothing to warn of. */
  elsewhere: Elsewhere | null;
  /** When anything last happened to the candidate; an instant. */
  lastActivityAt: string;
  /** Reason of the disposition, where it has one. */
  reason: string | null;
  disposedAt: string | null;
}

/** What a candidate has on other requisitions. */
export interface Elsewhere {
  /** Active applications on other requisitions. */
  active: number;
  isHired: boolean;
  /** An offer that they declined on another requisition. */
  hasDeclinedOffer: boolean;
}

export interface Board {
  requisitionId: string;
  status: RequisitionStatus;
  /** Times in which the requisition's clocks stood still. */
  pauses: Pause[];
  stages: Stage[];
  /** Active cards, ordered by stage and order key. */
  cards: BoardCard[];
  /** How many applications have left, by disposition. */
  left: { hired: number; rejected: number; withdrawn: number; other: number };
}
