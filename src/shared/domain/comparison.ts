import { figuresOf } from "./debrief.ts";
import type { Debrief, DebriefCriterion, RowFigures } from "./debriefShape.ts";
import { agreed, refused, type Decision } from "./refusal.ts";
import type { OverallRecommendation, WeightedMean } from "./scorecard.ts";

/** How many applications can be compared at once. */
export const mostCompared = 6;

/** Applications side by side, criterion by criterion. */
export interface Comparison {
  rows: { criterion: DebriefCriterion; cells: RowFigures[] }[];
  columns: {
    applicationId: string;
    summary: WeightedMean;
    cardsIn: number;
    cardsOwed: number;
    /** Of the cards that can be read, in the order of submission. */
    recommendations: (OverallRecommendation | null)[];
  }[];
}

/** Puts debriefs over the same template side by side, in the order given. */
export function comparisonOf(
  criteria: readonly DebriefCriterion[],
  debriefs: readonly { applicationId: string; debrief: Debrief }[],
): Comparison {
  return {
    rows: criteria.map((criterion, index) => ({
      criterion,
      cells: debriefs.map(({ debrief }) => {
        const row = debrief.rows[index];
        if (row === undefined) return figuresOf([]);
        const { state, mean, low, high, spread, ratedBy } = row;
        return { state, mean, low, high, spread, ratedBy };
      }),
    })),
    columns: debriefs.map(({ applicationId, debrief }) => ({
      applicationId,
      summary: debrief.summary,
      cardsIn: debrief.cardsIn,
      cardsOwed: debrief.cardsOwed,
      recommendations: debrief.columns
        .filter((column) => column.state === "in")
        .map((column) => column.recommendation),
    })),
  };
}

/**
 * Whether these applications can be compared: two to six of one requisition. The value is the
 * requisition's id. Refusals: `too_few`, `too_many`, `mixed_requisitions`.
 */
export function decideComparison(
  applications: readonly { requisitionId: string; requisitionTitle: string }[],
): Decision<string> {
  const [first, ...others] = applications;
  if (first === undefined || others.length === 0) {
    return refused("too_few", "Choose at least two candidates of a requisition to compare.");
  }
  if (applications.length > mostCompared) {
    return refused(
      "too_many",
      `At most six candidates can be compared at once; ${applications.length.toLocaleString("en")} were chosen. Choose fewer.`,
    );
  }
  const other = others.find(({ requisitionId }) => requisitionId !== first.requisitionId);
  return other === undefined
    ? agreed(first.requisitionId)
    : refused(
        "mixed_requisitions",
        `These candidates are on different requisitions (${first.requisitionTitle}; ${other.requisitionTitle}), which ask for different things. Compare candidates of one requisition.`,
      );
}
