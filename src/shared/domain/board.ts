import type { Disposition } from "./application.ts";
import type { Stage } from "./pipeline.ts";

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
  appliedAt: string;
  /** Scorecards submitted and owed; `mean` is null when nothing is rated or it is hidden (blind). */
  cardsIn: number;
  cardsOwed: number;
  mean: number | null;
  /** Initials of the interviewers on it. */
  interviewers: string[];
  /** Reason of the disposition, where it has one. */
  reason: string | null;
  disposedAt: string | null;
}

export interface Board {
  requisitionId: string;
  stages: Stage[];
  /** Active cards, ordered by stage and order key. */
  cards: BoardCard[];
  /** How many applications have left, by disposition. */
  left: { hired: number; rejected: number; withdrawn: number; other: number };
}
