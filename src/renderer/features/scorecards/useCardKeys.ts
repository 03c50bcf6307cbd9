import type { RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { answerKeys } from "./RatingButtons.tsx";

/** The keys of a card: digits answer, j and k walk, mod+enter submits. A locked card is only read. */
export function useCardKeys({
  isLocked,
  onAnswer,
  onStep,
  onSubmit,
}: {
  isLocked: boolean;
  onAnswer: (answer: RatingAnswer) => void;
  onStep: (by: -1 | 1) => void;
  onSubmit: () => void;
}): void {
  const digits = answerKeys.map(({ keys, label, answer }) => ({
    keys,
    label,
    isKeyOnly: true,
    run: () => {
      onAnswer(answer);
    },
  }));
  const submit = { keys: "mod+enter", label: "Submit the scorecard", worksInFields: true };
  const next = { keys: "j", label: "Next criterion", isKeyOnly: true };
  const last = { keys: "k", label: "Last criterion", isKeyOnly: true };
  useShortcuts("Scorecard", [
    ...(isLocked ? [] : digits),
    {
      ...next,
      run: () => {
        onStep(1);
      },
    },
    {
      ...last,
      run: () => {
        onStep(-1);
      },
    },
    ...(isLocked ? [] : [{ ...submit, run: onSubmit }]),
  ]);
}
