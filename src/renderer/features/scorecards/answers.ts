import type { RatedCriterion, RatingAnswer } from "../../../shared/domain/scorecard.ts";

/** "rated 4", "not assessed", "unrated". */
export function answerWord(answer: RatingAnswer): string {
  if (answer === null) return "unrated";
  return answer === "not_assessed" ? "not assessed" : `rated ${answer}`;
}

/** The criteria as a card shows them: the focus of its interview first, in the template's order. */
export function focusFirst(ratings: readonly RatedCriterion[]): {
  focus: RatedCriterion[];
  others: RatedCriterion[];
} {
  const focus = ratings.filter(({ isFocus }) => isFocus);
  const others = ratings.filter(({ isFocus }) => !isFocus);
  // Without a focus every criterion is asked for, and none is folded.
  return focus.length === 0 ? { focus: others, others: [] } : { focus, others };
}

/** How much of what is asked for is answered: the focus criteria and the recommendation. */
export function progressOf(
  ratings: readonly RatedCriterion[],
  isRecommended: boolean,
): { done: number; asked: number; more: number } {
  const { focus, others } = focusFirst(ratings);
  const answered = (list: readonly RatedCriterion[]) =>
    list.filter(({ answer }) => answer !== null).length;
  return {
    done: answered(focus) + (isRecommended ? 1 : 0),
    asked: focus.length + 1,
    more: answered(others),
  };
}
