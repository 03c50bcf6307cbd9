import type { CandidateFacts } from "../domain/candidate.ts";
import type { BoardCard } from "../domain/board.ts";
import type { StageFlow } from "../domain/boardFlow.ts";
import type { BoardViewOptions } from "../domain/boardView.ts";
import type { NextAction } from "../domain/nextAction.ts";
import type { Offer, OfferState } from "../domain/offers.ts";

/** How candidates went through a requisition, from transitions in effect. */
export interface BoardFlow {
  requisitionId: string;
  /** By stage, in the order of the board. */
  stages: StageFlow[];
}

/** Which of those who left a board. */
export type LeftKind = "hired" | "rejected" | "withdrawn" | "other";

export interface LeftCards {
  /** The latest to leave first. */
  cards: BoardCard[];
  /** How many there are; `cards` holds at most the page asked for. */
  total: number;
}

/** What became of openings when somebody was hired. */
export interface HireResult {
  /** True when no opening of the requisition waits for anybody any more. */
  allFilled: boolean;
  /** Applications that are still active on it. */
  activeCount: number;
}

/** What a template did to a running requisition. */
export interface AppliedTemplate {
  /** Names of stages that the template does not have and that stay, because they hold cards. */
  kept: string[];
}

export interface OfferView extends Offer {
  state: OfferState;
  createdAt: string;
}

/** One line of the quick field, read and looked up; nothing is saved. */
export type QuickAddLine = {
  /** From 1, empty lines counted. */
  line: number;
  text: string;
} & (
  | { kind: "new"; facts: CandidateFacts }
  /** Candidates with this e-mail address or this very name, the best match first. */
  | { kind: "known"; facts: CandidateFacts; candidates: KnownMatch[] }
  /** Active on this requisition already. */
  | { kind: "here"; candidateId: string; name: string; applicationId: string }
  /** Says the same person as an earlier line. */
  | { kind: "twice"; ofLine: number }
  | { kind: "unreadable"; message: string }
);

export interface KnownMatch {
  candidateId: string;
  name: string;
  email: string | null;
  current: string;
  by: "email" | "name";
}

export interface QuickAddPreview {
  lines: QuickAddLine[];
}

export interface AddedCandidates {
  /** In the order in which they were handed in. */
  applicationIds: string[];
  /** Names of those who were active there already and were passed over. */
  alreadyHere: string[];
}

export interface SavedView {
  id: string;
  name: string;
  view: BoardViewOptions;
}

/** A next action that is due, for home. */
export interface DueAction extends NextAction {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  name: string;
  requisitionTitle: string;
}

/** An offer that waits for an answer, for home. */
export interface OpenOffer {
  offerId: string;
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  name: string;
  requisitionTitle: string;
  state: "sent" | "expired";
  sentOn: string;
  expiresOn: string | null;
}
