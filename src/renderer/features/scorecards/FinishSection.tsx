import {
  recommendationLabels,
  type OverallRecommendation,
} from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./Scorecard.module.css";
import { saveWord, useAutosave } from "./useAutosave.ts";

const css = classesOf(styles);

const recommendations: readonly OverallRecommendation[] = [
  "definitely_no",
  "no",
  "yes",
  "strong_yes",
  "no_decision",
];

interface Written {
  recommendation?: OverallRecommendation | null;
  takeaways?: string;
  privateNote?: string;
}

/** The recommendation, which a person chooses and nothing computes, and the closing words. */
export function FinishSection({
  card,
  isLocked,
  onWrite,
}: {
  card: ScorecardView;
  isLocked: boolean;
  /** Tells whether the store has it. */
  onWrite: (changed: Written) => Promise<boolean>;
}) {
  const takeaways = useAutosave(`takeaways-${card.id}`, card.takeaways, (text) =>
    onWrite({ takeaways: text }),
  );
  const privateNote = useAutosave(`private-${card.id}`, card.privateNote, (text) =>
    onWrite({ privateNote: text }),
  );
  return (
    <section className={css("criterion")} aria-label="To finish" data-finish="" tabIndex={-1}>
      <h2 className={css("title")}>Overall recommendation</h2>
      <p className={css("from")}>Your judgement on the whole; it is never computed.</p>
      <div className={css("recommend")} role="group" aria-label="Overall recommendation">
        {recommendations.map((recommendation) => (
          <Button
            key={recommendation}
            aria-pressed={card.recommendation === recommendation}
            disabled={isLocked}
            onClick={() =>
              void onWrite({
                recommendation: card.recommendation === recommendation ? null : recommendation,
              })
            }
          >
            {recommendationLabels[recommendation]}
          </Button>
        ))}
      </div>
      {isLocked ? (
        <>
          <h3>Key take-aways</h3>
          <p className={css("written")}>
            {card.takeaways === "" ? "None written." : card.takeaways}
          </p>
          <h3>Private note to the recruiter</h3>
          <p className={css("written")}>
            {card.privateNote === "" ? "None written." : card.privateNote}
          </p>
          {card.gapReason === null ? null : (
            <>
              <h3>Submitted with gaps because</h3>
              <p className={css("written")}>{card.gapReason}</p>
            </>
          )}
        </>
      ) : (
        <>
          <TextArea
            label="Key take-aways"
            rows={3}
            aside={saveWord(takeaways.state, takeaways.text)}
            value={takeaways.text}
            onChange={takeaways.type}
            onBlur={() => void takeaways.flush()}
          />
          <TextArea
            label="Private note to the recruiter"
            rows={2}
            aside={saveWord(privateNote.state, privateNote.text)}
            value={privateNote.text}
            onChange={privateNote.type}
            onBlur={() => void privateNote.flush()}
          />
        </>
      )}
    </section>
  );
}
