import type { Criterion, OverallRecommendation, RatingAnswer, WeightedMean } from "./scorecard.ts";

/** One thing to talk about first, with the row or the seat that it is about. */
export type AttentionItem = { title: string; detail: string } & (
  | { kind: "split" | "uncovered"; criterionId: string }
  | { kind: "missing"; seatId: string; dueOn: string | null; isOverdue: boolean }
);

/** What a debrief needs of a criterion of today's template. */
export type DebriefCriterion = Pick<Criterion, "id" | "title" | "importance" | "weight">;

/** A card that is in and that the acting person may read. */
export interface DebriefCard {
  scorecardId: string;
  seatId: string;
  author: { id: string; name: string };
  interviewName: string;
  submittedAt: string;
  templateVersion: number;
  recommendation: OverallRecommendation | null;
  takeaways: string;
  gapReason: string | null;
  /** The criteria of the version that it was filled on. */
  criteria: readonly { id: string; title: string }[];
  answers: ReadonlyMap<string, { answer: RatingAnswer; evidence: string }>;
}

/** A seat without a card that can be shown: to come, owed, begun, reopened, or hidden (blind). */
export interface DebriefSeat {
  seatId: string;
  author: { id: string; name: string };
  interviewName: string;
  state: "planned" | "owed" | "draft" | "reopened" | "hidden";
  dueOn: string | null;
  isOverdue: boolean;
}

export interface DebriefInput {
  /** Today's template, in its order. */
  criteria: readonly DebriefCriterion[];
  /** What each criterion was split or merged from, by identity. */
  derivedFrom: ReadonlyMap<string, readonly string[]>;
  cards: readonly DebriefCard[];
  seats: readonly DebriefSeat[];
}

/** 1 to 5 (between whole numbers where merged criteria were rated apart), or why there is none. */
export type CellValue = number | "not_assessed" | null;

export interface DebriefCell {
  value: CellValue;
  /** What was answered; more than one where criteria were merged since, none where nothing was. */
  parts: { criterionId: string; title: string; answer: RatingAnswer; evidence: string }[];
  /** True when it was answered under another criterion that this one came from. */
  isDerived: boolean;
}

export interface DebriefColumn {
  seatId: string;
  scorecardId: string | null;
  author: { id: string; name: string };
  interviewName: string;
  state: "in" | DebriefSeat["state"];
  dueOn: string | null;
  isOverdue: boolean;
  submittedAt: string | null;
  templateVersion: number | null;
  recommendation: OverallRecommendation | null;
  takeaways: string;
  gapReason: string | null;
}

/**
 * `split`: ratings two or more apart; `agreed`: at least two, less than that apart; `one_view`: one
 * rating; `uncovered`: none.
 */
export type RowState = "split" | "agreed" | "one_view" | "uncovered";

export interface RowFigures {
  state: RowState;
  /** Over the interviewers who rated it. */
  mean: number | null;
  low: number | null;
  high: number | null;
  /** `high` less `low`; 0 without ratings. */
  spread: number;
  ratedBy: number;
}

export interface DebriefRow extends RowFigures {
  criterion: DebriefCriterion;
  /** One for each column. */
  cells: DebriefCell[];
}

/** A criterion that is no longer on the template; it counts for nothing. */
export interface DroppedRow extends RowFigures {
  criterion: { id: string; title: string };
  cells: DebriefCell[];
}

export interface Debrief {
  /** Cards that are in, in the order of submission; then seats without one. */
  columns: DebriefColumn[];
  /** In the template's order. */
  rows: DebriefRow[];
  dropped: DroppedRow[];
  /** What to talk about first. */
  attention: AttentionItem[];
  /** By today's weights; it says on how much of the weight it rests. */
  summary: WeightedMean;
  cardsIn: number;
  cardsOwed: number;
}
