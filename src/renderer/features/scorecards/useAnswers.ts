import type { OverallRecommendation, RatingAnswer } from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, refetchRoute } from "../../lib/queries.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { answerWord } from "./answers.ts";

/** Shows a change of the card before the store has it; gives back how to take that back. */
function showAtOnce(id: string, change: (card: ScorecardView) => ScorecardView): () => void {
  changeKept("scorecard.get", { id }, change);
  return () => void refetchRoute("scorecard.get", { id });
}

/** Rates a criterion and chooses the recommendation, seen at once. */
export function useAnswers(card: ScorecardView) {
  const announce = useAnnounce();
  const rate = useCommand("scorecard.rate", {
    optimistic: ({ id, criterionId, answer }) =>
      showAtOnce(id, (kept) => ({
        ...kept,
        ratings: kept.ratings.map((rated) =>
          rated.criterion.id === criterionId ? { ...rated, answer } : rated,
        ),
      })),
  });
  const write = useCommand("scorecard.write", {
    optimistic: ({ id, recommendation = null }) =>
      showAtOnce(id, (kept) => ({ ...kept, recommendation })),
  });
  return {
    answer: (criterionId: string, answer: RatingAnswer) => {
      void rate.run({ id: card.id, criterionId, answer });
      const rated = card.ratings.find(({ criterion }) => criterion.id === criterionId);
      announce(`${rated?.criterion.title ?? ""}: ${answerWord(answer)}.`);
    },
    recommend: (recommendation: OverallRecommendation | null) => {
      void write.run({ id: card.id, recommendation });
    },
  };
}
