import {
  recommendationLabels,
  type OverallRecommendation,
  type RatingAnswer,
} from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";

type Answers = Pick<ScorecardView, "ratings" | "recommendation" | "takeaways" | "privateNote">;

function answerText(answer: RatingAnswer): string {
  if (answer === null) return "unrated";
  return answer === "not_assessed" ? "not assessed" : String(answer);
}

function recommendationText(recommendation: OverallRecommendation | null): string {
  return recommendation === null ? "none" : recommendationLabels[recommendation].toLowerCase();
}

/** What differs between two versions of a card, a line each: "Leads a team: 3, now 4". */
export function changesSince(before: Answers, now: Answers): string[] {
  const former = new Map(before.ratings.map((rated) => [rated.criterion.id, rated]));
  const ofCriteria = now.ratings.flatMap(({ criterion, answer, evidence }) => {
    const was = former.get(criterion.id);
    const parts = [
      was !== undefined && was.answer !== answer
        ? `${answerText(was.answer)}, now ${answerText(answer)}`
        : null,
      was !== undefined && was.evidence !== evidence ? "other evidence" : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? [] : [`${criterion.title}: ${parts.join("; ")}`];
  });
  const { recommendation } = before;
  return [
    ...ofCriteria,
    ...(recommendation === now.recommendation
      ? []
      : [
          `Recommendation: ${recommendationText(recommendation)}, now ${recommendationText(now.recommendation)}`,
        ]),
    ...(before.takeaways === now.takeaways ? [] : ["Other key take-aways"]),
    ...(before.privateNote === now.privateNote ? [] : ["Another private note"]),
  ];
}
